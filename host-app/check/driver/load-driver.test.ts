import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StartError } from '../../server/start-error.ts';
import { createDriverJsonSchema } from '../../src/stage-files/driver-json-schema.ts';
import { loadDriver, parseDriver } from './load-driver.ts';

const ring = [{ click: 'Ring' }];
const samples = new URL('../../../sample-providers/', import.meta.url);

function problemsOf(raw: unknown): readonly string[] {
  try {
    parseDriver('a.json', raw);
    return [];
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return error.message.split('\n');
  }
}

test('[VD13] a driver may be one verb with one step', () => {
  expect(parseDriver('a.json', { ring }).ring[0]).toMatchObject({
    click: 'Ring',
    role: 'button',
    in: 'widget',
  });
});

test('[VD13] an unknown key is named with its path and the nearest name', () => {
  expect(problemsOf({ ring, anwser: ring })).toEqual([
    'a.json: anwser: expected a known key (did you mean "answer"?), got "anwser"',
  ]);
  expect(problemsOf({ ring: [{ clik: 'Ring' }] })).toEqual([
    'a.json: ring[0].clik: expected a known key (did you mean "click"?), got "clik"',
  ]);
});

test('[VD13] each wrong value is named with its path', () => {
  expect(problemsOf({})).toEqual(['a.json: ring: expected a list of steps, got nothing']);
  expect(problemsOf({ ring: [] })).toEqual([
    'a.json: ring: expected a list of at least one step, got a list',
  ]);
  expect(problemsOf({ ring: [{ click: 'Ring', event: 'onRing' }] })).toEqual([
    'a.json: ring[0]: expected exactly one of "click", "fill", "request", "event" and "message", got an object',
  ]);
  expect(problemsOf({ ring: [{ event: 'onRing', role: 'tab' }] })).toEqual([
    'a.json: ring[0]: expected "click" beside "role", got an object',
  ]);
  expect(problemsOf({ ring: [{ request: { url: 'ftp://a' } }], answer: [{ click: 7 }] })).toEqual([
    'a.json: ring[0].request.url: expected an http or https URL, got "ftp://a"',
    'a.json: answer[0].click: expected a name, got 7',
  ]);
});

test('[VD13] a file that is missing or not JSON is named', () => {
  expect(() => loadDriver('missing.json', '.')).toThrow(
    '--driver: expected a readable driver file',
  );
  const folder = new URL('minimal/', samples).pathname;
  expect(() => loadDriver('index.html', folder)).toThrow(
    'index.html: line 1, column 1: expected JSON, got',
  );
});

test.each(['minimal', 'softphone', 'multi-call', 'screen-pop'])(
  '[VD13] the driver of %s is valid and has at most 15 lines',
  (name) => {
    const file = new URL(`${name}/check.driver.json`, samples).pathname;
    expect(loadDriver(file, '.').ring.length).toBeGreaterThan(0);
    expect(readFileSync(file, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(15);
  },
);

test('the published schema of drivers is up to date; "npm run schema" rewrites it', () => {
  const published = new URL('../../driver.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(createDriverJsonSchema())),
  );
});
