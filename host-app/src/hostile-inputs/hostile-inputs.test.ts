import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../stage-files/parse-scenario.ts';
import { createWorkspaceStore } from '../store/workspace-store.ts';
import { parseLines } from '../ui/simulator-console/traffic/traffic-lines.ts';
import { aWorkspace } from '../workspace/testing/a-workspace.ts';
import { takeSnapshot, type Snapshot } from '../workspace/whole/snapshot.ts';
import { parseFaultPlan } from '../config/parse-fault-plan.ts';
import { readJson } from '../config/read-json.ts';
import { fromHash } from '../config/snapshot-link.ts';
import { parseSnapshot } from '../config/snapshot-schema.ts';

// In the form in which a file is read back.
const own: Snapshot = JSON.parse(JSON.stringify(takeSnapshot(aWorkspace({ sessions: 1 }))));
const [home, session] = own.sessions;
const [tab] = session?.tabs ?? [];

const withSession = (change: object): object => ({
  ...own,
  sessions: [home, { ...session, ...change }],
});
const withTab = (change: object): object => withSession({ tabs: [{ ...tab, ...change }] });
const withPage = (page: unknown): object => withTab({ page });
const withProvider = (change: object): object => ({
  ...own,
  providers: [{ ...own.providers[0], ...change }],
});
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const pack = (text: string | Buffer): string =>
  `#state=${deflateRawSync(text).toString('base64url')}`;

describe('a snapshot', () => {
  test.each<[name: string, snapshot: unknown, problem: RegExp]>([
    ['that is nothing', null, /^expected an object, got null$/],
    ['that is a list', [], /^settings: expected a value; the key is required/],
    ['without sessions', { ...own, sessions: undefined }, /^sessions: expected/],
    ['with no session', { ...own, sessions: [] }, /sessions that begin with Home/],
    [
      'with a session twice',
      { ...own, sessions: [home, session, session] },
      /sessions with unique IDs/,
    ],
    ['with the focus nowhere', { ...own, focusedSessionId: 'session-id-99' }, /focusedSessionId/],
    ['with a session without tabs', withSession({ tabs: [] }), /^sessions\[1\]\.tabs: expected/],
    ['with an odd session id', withSession({ id: '__proto__' }), /^sessions\[1\]\.id: expected/],
    ['with a title that is an object', withSession({ title: {} }), /^sessions\[1\]\.title: /],
    [
      'with a script as address',
      withPage({ type: 'thirdpartywebsite', url: 'javascript:alert(1)' }),
      /^sessions\[1\]\.tabs\[0\]\.page\.url: expected an http/,
    ],
    ['with an unknown page', withPage({ type: 'teapot' }), /^sessions\[1\]\.tabs\[0\]\.page/],
    [
      'with a string for a page',
      withPage('dashboard'),
      /^sessions\[1\]\.tabs\[0\]\.page: expected/,
    ],
    [
      'with a widget of a script',
      withProvider({ channelUrl: 'data:text/html,x' }),
      /^providers\[0\]\.channelUrl: expected an http/,
    ],
    ['with a misspelled key', withProvider({ chanelUrl: 'http://x' }), /did you mean "channelUrl"/],
    [
      'with a name twice',
      { ...own, providers: [own.providers[0], own.providers[0]] },
      /unique names/,
    ],
    [
      'with a hundred thousand tabs',
      withSession({ tabs: Array.from({ length: 100_000 }, () => ({})) }),
      /^sessions\[1\]\.tabs: expected at most 1,000 members/,
    ],
    [
      'with a hundred thousand sessions',
      { ...own, sessions: Array.from({ length: 100_000 }, () => ({})) },
      /^sessions: expected at most 1,000 members/,
    ],
    [
      'with a hundred thousand templates',
      {
        ...own,
        templates: { ...own.templates, tabs: Array.from({ length: 100_000 }, () => ({})) },
      },
      /^templates\.tabs: expected at most 5,000 members/,
    ],
    [
      'with an endless width',
      { ...own, panel: { ...own.panel, widths: { contoso_phone: Infinity } } },
      /^panel\.widths\.contoso_phone: expected a width/,
    ],
    [
      'with a negative limit',
      { ...own, settings: { ...own.settings, limits: { sessions: -1 } } },
      /^settings\.limits\.sessions: expected/,
    ],
  ])('[SC5] %s ends in a message with its path', (_name, snapshot, problem) => {
    const workspace = createWorkspaceStore(aWorkspace({ sessions: 1 }));
    const before = workspace.getState();
    expect(() => parseSnapshot(snapshot)).toThrow(problem);
    expect(workspace.getState()).toBe(before);
  });
});

describe('a string', () => {
  test.each<[name: string, text: string, problem: RegExp]>([
    ['that is cut', '{"sessions":[', /^expected JSON, got /],
    ['that is empty', '', /^expected JSON, got /],
    ['of another kind', '<xml/>', /^expected JSON, got /],
    [
      'nested too deeply',
      nested(100_000),
      /^\[0\]\[0\]\[0\]\[0\]: expected values nested at most 100/,
    ],
    [
      'nested too deeply in an object',
      `{"a":${nested(101)}}`,
      /^a\[0\]\[0\]\[0\]: expected values/,
    ],
  ])('[SC5] %s ends in a message', (_name, text, problem) => {
    expect(() => readJson(text)).toThrow(problem);
  });
});

describe('a link', () => {
  test.each<[name: string, hash: string, problem: RegExp]>([
    ['without a state', '#state=', /cut|changed|JSON/],
    ['with letters of its own', '#state=%%%', /contains invalid characters/],
    ['that is cut', pack(JSON.stringify(own)).slice(0, 400), /cut|changed|JSON/],
    ['with other content', pack('hello'), /^expected JSON, got /],
    ['with another state', pack('{"hello":1}'), /expected/],
    ['with a state nested too deeply', pack(nested(1_000)), /nested at most 100/],
    [
      'that unpacks to very much',
      pack(Buffer.alloc(60_000_000, ' ')),
      /a state of at most 5,000,000 characters/,
    ],
  ])('[LK1] %s ends in a message', async (_name, hash, problem) => {
    await expect(fromHash(hash)).rejects.toThrow(problem);
  });
});

describe('imported traffic', () => {
  const line = { time: 1, kind: 'request', type: 'setmode' };
  test.each<[name: string, line: string, problem: RegExp]>([
    ['that is cut', '{"time":', /^Line 2: expected JSON/],
    ['without a time', JSON.stringify({ ...line, time: undefined }), /^Line 2: time: expected/],
    [
      'of no time',
      '{"time":1e999,"kind":"request","type":"x"}',
      /^Line 2: time: expected a number/,
    ],
    ['before time', JSON.stringify({ ...line, time: -1 }), /^Line 2: time: expected a number/],
    ['of an unknown kind', JSON.stringify({ ...line, kind: 'rumor' }), /^Line 2: kind: expected/],
    [
      'with a provider that is not a string',
      JSON.stringify({ ...line, provider: {} }),
      /^Line 2: provider: expected/,
    ],
    [
      'with data nested too deeply',
      `{"time":1,"kind":"request","type":"x","data":${nested(200)}}`,
      /^Line 2: data.*nested at most 100/,
    ],
  ])('[SC1] %s ends in a message with its line, and nothing is imported', (_name, bad, problem) => {
    expect(() => parseLines(`${JSON.stringify(line)}\n${bad}`)).toThrow(problem);
  });

  test('[SC1] a Map whose entries are not pairs is imported without them', () => {
    const data = { $map: [['value', 1], 'odd', [], 7, null] };
    const [taken] = parseLines(JSON.stringify({ ...line, data }));
    expect(taken?.data).toEqual(
      new Map([
        ['value', 1],
        [undefined, undefined],
      ]),
    );
  });
});

describe('a story', () => {
  test.each<[name: string, text: string, problem: RegExp]>([
    ['that is cut', '{ title: ', /^expected JSON, got /],
    ['without steps', "{ title: 'x', lesson: 'y', steps: [] }", /^steps: expected/],
    [
      'with an unknown step',
      "{ title: 'x', lesson: 'y', steps: [{ agent: 'dances' }] }",
      /^steps\[0\]/,
    ],
    [
      'with a widget of its own',
      "{ title: 'x', lesson: 'y', providers: ['evil'], steps: [{ say: 'z' }] }",
      /^providers\[0\]: expected a provider of the config/,
    ],
    [
      'with a workspace that is wrong',
      "{ title: 'x', lesson: 'y', workspace: { limits: { sessions: 'many' } }, steps: [{ say: 'z' }] }",
      /^workspace\.limits\.sessions: expected/,
    ],
  ])('[LK1] %s ends in a message with its path', (_name, text, problem) => {
    expect(() => parseScenario(text)).toThrow(problem);
  });
});

test('[SC5] faults with a mistake end in a message with its path', () => {
  expect(() => parseFaultPlan({ rules: [{ fault: { kind: 'teapot' } }] })).toThrow(/^rules\[0\]/);
});
