import { attacks, type Attack, type Target } from './attacks.ts';

export interface RunningAttack {
  /** Stops the attack and returns how often each kind struck. */
  readonly stop: () => Promise<Readonly<Record<string, number>>>;
}

/** Number of attacks of each kind that run at once. */
const hands = 4;

/** Runs every kind of attack at the same time until it is stopped. */
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
