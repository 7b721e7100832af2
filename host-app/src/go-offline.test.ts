import { expect, test } from 'vitest';
import { aWorkbench } from './bridge/testing/workbench.ts';
import { goOffline } from './store/go-offline.ts';

test.each([
  ['60 s', 60, {}, 'Appear away'],
  ['150 s', 150, {}, 'Appear away'],
  ['200 s', 200, {}, 'Available'],
  ['200 s with an open session', 200, { busyWhileInSession: true }, 'Busy'],
])('[PR7] after %s without a connection', async (_title, seconds, presenceRules, expected) => {
  const bench = aWorkbench({ config: { presenceRules } });
  await bench.call('phone', 'addHandler', 'onPresenceChange', () => undefined);
  await bench.call('phone', 'createSession', { templateName: 'contoso_phone_session' });
  await bench.call('phone', 'setPresence', 'Appear away');
  const texts = () =>
    bench
      .events('phone')
      .filter(([name]) => name === 'onPresenceChange')
      .map(([, payload]) => (payload as { presenceInfo: { presenceText: string } }).presenceInfo)
      .map(({ presenceText }) => presenceText);
  await bench.settled();
  const before = texts().length;
  goOffline(bench, seconds);
  expect(await bench.call('phone', 'getPresence')).toBe('Offline');
  bench.clock.advance(seconds * 1000);
  await bench.settled();
  expect(await bench.call('phone', 'getPresence')).toBe(expected);
  expect(texts().slice(before)).toEqual(['Offline', expected]);
});
