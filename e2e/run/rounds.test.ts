import { expect, test, vi } from 'vitest';
import { parseRounds, runRounds } from './rounds.ts';

const newSeed = () => 'fresh';

test('the arguments give rounds and order, and the rest is passed on', () => {
  const given = ['--times', '20', 'inbound-call', '--shuffle', 'abc', '-g', 'a call'];
  expect(parseRounds(given, newSeed)).toEqual({
    times: 20,
    seed: 'abc',
    args: ['inbound-call', '-g', 'a call'],
  });
  expect(parseRounds(['--times=3', '--shuffle=x'], newSeed)).toMatchObject({ times: 3, seed: 'x' });
});

test('a shuffle without a seed gets one, and no shuffle keeps the usual order', () => {
  expect(parseRounds(['--shuffle', '--headed'], newSeed)).toEqual({
    times: 1,
    seed: 'fresh',
    args: ['--headed'],
  });
  expect(parseRounds([], newSeed)).toEqual({ times: 1, seed: undefined, args: [] });
});

test('an invalid number of rounds is refused', () => {
  expect(() => parseRounds(['--times', 'often'], newSeed)).toThrow('--times: expected a number');
});

test('each round has its own order, and the summary names round, seed and test', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const asked: (readonly string[])[] = [];
  const tally = await runRounds({ times: 2, seed: 'abc', args: ['tabs'] }, async (args) => {
    asked.push(args);
    const failures = asked.length === 2 ? ['a call is taken'] : [];
    return { passed: 3 - failures.length, failed: failures.length, failures };
  });
  expect(asked).toEqual([
    ['tabs', '--shuffle=abc-1'],
    ['tabs', '--shuffle=abc-2'],
  ]);
  expect(tally).toEqual({
    passed: 5,
    failed: 1,
    failures: ['round 2 --shuffle=abc-2: a call is taken'],
  });
  log.mockRestore();
});
