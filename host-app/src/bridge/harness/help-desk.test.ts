import { helpGreeting } from 'provider-sdk/contract';
import type { Finding, HelpReport } from 'provider-sdk/contract/help';
import { settled } from 'provider-sdk/testing';
import { expect, test } from 'vitest';
import { systemClock } from '../../store/clock.ts';
import { createJournal } from '../../store/journal.ts';
import { createHelpDoor } from '../help-door.ts';
import { startHelpDesk } from './help-desk.ts';
import { sourceLineOf } from './source-line.ts';

function aDesk() {
  const journal = createJournal(() => 0);
  const door = createHelpDoor();
  const { port1, port2 } = new MessageChannel();
  const told: unknown[] = [];
  const heard: string[] = [];
  port1.addEventListener('message', ({ data }) => told.push(data));
  port1.start();
  const greeting = { data: { [helpGreeting]: 1 }, origin: 'http://a.test', ports: [port2] };
  expect(door.take(greeting, 'acme_phone')).toBe(true);
  const stop = startHelpDesk({ journal, realTime: systemClock }, door, {
    onCaller: () => undefined,
    onReport: (_provider, { kind }) => void heard.push(kind),
  });
  return {
    journal,
    told,
    heard,
    send: (report: HelpReport) => port1.postMessage(report),
    report: async (report: HelpReport | object) => {
      port1.postMessage(report);
      await arrival();
    },
    close: () => {
      stop();
      port1.close();
    },
  };
}

/** Ports deliver in tasks of their own. */
async function arrival(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setTimeout(resolve, 0));
  await settled();
}

const stack = '    at start (http://localhost:3000/widget.js:12:5)';
const finding = (name: Finding['name'], about = ''): Finding => ({
  kind: 'finding',
  name,
  about,
  stack,
});

test.each([
  ['[WR19] unknownMember', finding('unknownMember', 'setmode'), '"setMode"'],
  ['[WR9] jsonExpected', finding('jsonExpected', 'createRecord'), 'JSON.stringify'],
  ['[EV6] thenOfRegistration', finding('thenOfRegistration'), 'without then'],
  ['[WS1] uncheckedMessages', finding('uncheckedMessages'), 'event.source'],
  ['[WS2] postsToAnyone', finding('postsToAnyone', "postMessage(1, '*')"), 'origin'],
  ['[BT9] popupBlocked', finding('popupBlocked'), 'click'],
  ['[WS3] uncaughtError', finding('uncaughtError', 'TypeError: x'), 'own code'],
  ['[WS3] unhandledRejection', finding('unhandledRejection', 'Error: x'), 'catch'],
  ['[NT22] argumentIgnored', finding('argumentIgnored', 'notifyEvent 3'), 'cancellationToken'],
  ['[SE2] resultMisread', finding('resultMisread', 'getSession focused'), 'get("focused")'],
  ['[WR12] resultMisread', finding('resultMisread', 'getEnvironment userId'), 'JSON.parse'],
  ['[BT13] hostReached', finding('hostReached', 'Microsoft'), 'of the page itself'],
])('%s has its rule, its fix and its line', async (title, report, fix) => {
  const desk = aDesk();
  await desk.report(report);
  desk.close();
  const [entry, ...others] = desk.journal.diagnostics.entries();
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    rule: /\w+\d/.exec(title)?.[0],
    provider: 'acme_phone',
    source: 'http://localhost:3000/widget.js:12:5',
  });
  expect(entry?.fix).toContain(fix);
});

test('[WR19] reading a member whose name resembles no other is allowed', async () => {
  const desk = aDesk();
  await desk.report(finding('unknownMember', 'somethingQuiteDifferent'));
  desk.close();
  expect(desk.journal.diagnostics.entries()).toEqual([]);
});

test('a host diagnostic reaches the page, which knows its line', async () => {
  const desk = aDesk();
  desk.journal.diagnostics.add({
    severity: 'error',
    rule: 'RC1',
    provenance: 'observed',
    provider: 'acme_phone',
    message: 'no such column',
    fix: 'Did you mean "fullname"?',
    correlationId: 'abc',
  });
  await desk.report({ kind: 'site', correlationId: 'abc', stack });
  desk.close();
  expect(desk.told).toMatchObject([{ correlationId: 'abc', text: expect.stringContaining('RC1') }]);
  expect(desk.journal.diagnostics.entries()[0]?.source).toBe(
    'http://localhost:3000/widget.js:12:5',
  );
});

test('any other message that a page sends through the port is ignored', async () => {
  const desk = aDesk();
  await desk.report({ kind: 'finding', name: 'toString', about: '', stack: '' });
  await desk.report(new Map());
  desk.close();
  expect(desk.journal.diagnostics.entries()).toEqual([]);
});

test('[WS4] a page with endless findings has 500 of them in the list, and a line that says so', async () => {
  const desk = aDesk();
  for (let count = 0; count < 600; count++) desk.send(finding('uncaughtError', `Error ${count}`));
  await desk.report(finding('uncaughtError', 'Error 0'));
  desk.close();
  const rules = desk.journal.diagnostics.entries().map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'WS3').length).toBeLessThanOrEqual(500);
  expect(rules.filter((rule) => rule === 'WS4')).toHaveLength(1);
  expect(rules.at(-1)).toBe('WS4');
});

test('[WS4] a page that floods the port is cut off, so it delays no other provider, and one line says so', async () => {
  const desk = aDesk();
  for (let count = 0; count < 20_000; count++) {
    desk.send({ kind: 'site', correlationId: 'c1', stack });
  }
  await expect.poll(() => desk.heard).toContain('gone');
  await desk.report({ kind: 'site', correlationId: 'c2', stack });
  desk.close();
  expect(desk.heard.length).toBeLessThan(20_000);
  expect(desk.heard.filter((kind) => kind === 'gone')).toHaveLength(1);
  expect(desk.journal.diagnostics.entries().map(({ rule }) => rule)).toEqual(['WS4']);
});

test('[WR24] a finding beyond the limits of a message is refused, and reported once', async () => {
  const desk = aDesk();
  const origins: string[] = [];
  origins.length = 4_294_967_295;
  for (let count = 0; count < 3; count++) await desk.report({ kind: 'boot', origins });
  desk.close();
  expect(desk.journal.diagnostics.entries().map(({ rule }) => rule)).toEqual(['WR24']);
});

test('[WS3] the line is searched only at the beginning of a stack', () => {
  const place = 'http://a.test/x.js:1:2';
  expect(sourceLineOf(`at x (${place})${'http:'.repeat(100)}`)).toBe(place);
  expect(sourceLineOf(`${'http:'.repeat(10_000)} ${place}`)).toBeUndefined();
});
