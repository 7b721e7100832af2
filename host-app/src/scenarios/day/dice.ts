import { createChance } from '../../store/chance.ts';

/** Chance from a seed: the same in every run. */
export type Dice = {
  /** From 0, inside, to 1, outside. */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  /** Time until something that happens once in `mean` on the average. */
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
