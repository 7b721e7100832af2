import { sumTallies, type Tally } from './tally.ts';

export interface Rounds {
  readonly times: number;
  /** Passed to Playwright with the number of the round; undefined for the usual order. */
  readonly seed: string | undefined;
  /** Other options. */
  readonly args: readonly string[];
}

export interface RoundResult {
  readonly tally: Tally;
  /** Titles of the tests that failed. */
  readonly failures: readonly string[];
}

/**
 * `--times 20 --shuffle [seed]`: the number of rounds and the order.
 *
 * @throws for an invalid number of rounds.
 */
export function parseRounds(given: readonly string[], newSeed: () => string): Rounds {
  const args = given.flatMap((arg) => /^(--(?:times|shuffle))=(.*)$/.exec(arg)?.slice(1) ?? [arg]);
  const take = (name: string): string | undefined => {
    const at = args.indexOf(name);
    if (at < 0) return undefined;
    const isNamed = args[at + 1] !== undefined && !args[at + 1]?.startsWith('-');
    const [, value = ''] = args.splice(at, isNamed ? 2 : 1);
    return value;
  };
  const times = Number(take('--times') ?? 1);
  if (!Number.isInteger(times) || times < 1) {
    throw new Error('--times: expected a number of rounds, such as --times 20');
  }
  const seed = take('--shuffle');
  return { times, seed: seed === '' ? newSeed() : seed, args };
}

/** Runs the same tests repeatedly, and reports at the end which failed in which round. */
export async function runRounds(
  { times, seed, args }: Rounds,
  run: (args: readonly string[]) => Promise<RoundResult>,
): Promise<Tally> {
  const tallies: Tally[] = [];
  const failures: string[] = [];
  for (let round = 1; round <= times; round++) {
    const order = seed === undefined ? [] : [`--shuffle=${times > 1 ? `${seed}-${round}` : seed}`];
    if (times > 1) console.log(`\nRound ${round} of ${times} ${order.join('')}`);
    const result = await run([...args, ...order]);
    tallies.push(result.tally);
    failures.push(...result.failures.map((title) => `round ${round} ${order.join('')}: ${title}`));
  }
  if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
  return sumTallies(tallies);
}
