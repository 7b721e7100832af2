import type { Traffic } from './journal.ts';

/** Messages that a person may send by hand. */
export interface Simulation {
  /** Carries out a request again, or sends an event again. The answer goes to no one. */
  readonly replay: (message: Traffic) => void;
  /** Sends an event with any payload, to one provider or to all. */
  readonly raise: (event: string, payload: unknown, provider: string | undefined) => void;
}

/** The console's access to the wire; the bridge connects itself to it. */
export interface Simulator extends Simulation {
  readonly connect: (simulation: Simulation) => void;
}

const nobody: Simulation = { replay: () => undefined, raise: () => undefined };

export function createSimulator(): Simulator {
  let current = nobody;
  return {
    connect: (simulation) => {
      current = simulation;
    },
    replay: (message) => current.replay(message),
    raise: (event, payload, provider) => current.raise(event, payload, provider),
  };
}
