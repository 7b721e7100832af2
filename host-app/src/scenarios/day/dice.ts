import { createChance } from '../../store/chance.ts';

/** Randomness from a seed: the same in every run. */
export type Dice = {
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  /** Time until an event that happens once in `mean` on average. */
  readonly wait: (mean: number) => number;
};

export function createDice(seed: number): Dice {
  const next = createChance(seed);
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    pick: (list) => list[Math.floor(next() * list.length)],
    wait: (mean) => -Math.log(1 - next()) * mean,
  };
}
