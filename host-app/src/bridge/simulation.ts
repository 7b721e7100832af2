import { isMap } from '../store/any-map.ts';
import type { Journal, Traffic } from '../store/journal.ts';
import type { Simulation } from '../store/simulator.ts';
import type { Dispatch, Reply } from './dispatch.ts';
import type { Callers } from './callers.ts';
import type { Outbox } from './outbox.ts';

interface SimulationParts {
  readonly journal: Journal;
  readonly outbox: Outbox;
  readonly dispatch: Dispatch;
  readonly callers: Callers;
  /** Unique names of the running providers. */
  readonly providers: () => readonly string[];
}

/** Carries out a person's simulated requests and events; they are logged like those of a widget. */
export function createSimulation(parts: SimulationParts): Simulation {
  const { journal, outbox, dispatch, callers, providers } = parts;
  let count = 0;

  const send = (event: string, payload: unknown, to: readonly string[]): void => {
    for (const provider of to) outbox.emit(event, provider, payload, 'after-reply');
  };
  const request = ({ type, data }: Traffic, provider: string): void => {
    count += 1;
    const message = { provider, type, correlationId: `replay-${count}` };
    journal.traffic.add({ ...message, kind: 'request', data });
    const log = ({ messageOutcome: outcome, messageData }: Reply): void =>
      void journal.traffic.add({ ...message, kind: 'reply', data: messageData, outcome });
    outbox.hold(() =>
      dispatch(
        type,
        isMap(data) ? new Map(data) : new Map(),
        callers.hostFor(provider),
        log,
        () => undefined,
      ),
    );
  };

  return {
    replay: (message) => {
      const { kind, provider, type, data } = message;
      if (provider === undefined || !providers().includes(provider)) return;
      if (kind === 'request') request(message, provider);
      else if (kind === 'event') send(type, payloadOf(data), [provider]);
    },
    raise: (event, payload, provider) =>
      send(event, payload, provider === undefined ? providers() : [provider]),
  };
}

/** Data of an event; text that is not JSON stays as it is. */
function payloadOf(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
