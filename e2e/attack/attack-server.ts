import { attacks, type Attack, type Target } from './attacks.ts';

export interface RunningAttack {
  /** Ends it, and tells how often each kind struck. */
  readonly stop: () => Promise<Readonly<Record<string, number>>>;
}

/** How many of a kind are under way at once. */
const hands = 4;

/** Strikes with every kind of attack at the same time until it is stopped. */
export function attackServer(target: Target): RunningAttack {
  const over = new AbortController();
  const blows: Record<string, number> = {};
  const strike = async (name: string, attack: Attack): Promise<void> => {
    while (!over.signal.aborted) {
      const turn = (blows[name] ?? 0) + 1;
      blows[name] = turn;
      await attack(target, turn);
    }
  };
  const all = Object.entries(attacks).flatMap(([name, attack]) =>
    Array.from({ length: hands }, () => strike(name, attack)),
  );
  return {
    stop: async () => {
      over.abort();
      await Promise.all(all);
      return blows;
    },
  };
}
