import { sumTallies, type Tally } from './tally.ts';

export interface Rounds {
  readonly times: number;
  /** Passed to Playwright with the number of the round; undefined for the usual order. */
  readonly seed: string | undefined;
  /** Other options. */
  readonly args: readonly string[];
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

/** Runs the same tests repeatedly; the names of the failures say in which round. */
export async function runRounds(
  { times, seed, args }: Rounds,
  run: (args: readonly string[]) => Promise<Tally>,
): Promise<Tally> {
  const tallies: Tally[] = [];
  for (let round = 1; round <= times; round++) {
    const order = seed === undefined ? [] : [`--shuffle=${times > 1 ? `${seed}-${round}` : seed}`];
    if (times > 1) console.log(`\nRound ${round} of ${times} ${order.join('')}`);
    const tally = await run([...args, ...order]);
    const named = (title: string) =>
      times > 1 ? `round ${round} ${order.join('')}: ${title}` : title;
    tallies.push({ ...tally, failures: tally.failures?.map(named) ?? [] });
  }
  return sumTallies(tallies);
}
