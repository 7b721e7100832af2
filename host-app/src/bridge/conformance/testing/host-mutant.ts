import type { Mutant } from 'provider-sdk/testing';
import type { WorkspaceStore } from '../../../store/workspace-store.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import type { Fault, WireMessage } from './open-host.ts';

/** A host that is wrong in one point on purpose. */
export interface HostMutant extends Mutant {
  /** A new one for each host: some faults remember. */
  readonly fault: () => Fault;
}

/** Another reply, of those that `concerns` picks. */
export function replies(
  change: (data: ReadonlyMap<string, unknown>, message: WireMessage) => object | undefined,
): () => Fault {
  return () => ({
    outgoing: (message) => {
      const { messageData, messageOutcome } = message;
      if (messageOutcome === undefined || !(messageData instanceof Map)) return [message];
      return [{ ...message, ...change(messageData, message) }];
    },
  });
}

/** Another `value` in replies whose value is of that kind. */
export function valuesThatAre<Value>(
  isConcerned: (value: unknown) => value is Value,
  change: (value: Value) => unknown,
): () => Fault {
  return replies((data) => {
    const value = data.get('value');
    return isConcerned(value) ? { messageData: new Map([['value', change(value)]]) } : undefined;
  });
}

export function isMapWith(key: string): (value: unknown) => value is ReadonlyMap<string, unknown> {
  return (value): value is ReadonlyMap<string, unknown> => value instanceof Map && value.has(key);
}

/** Other events of one name; several are sent in order. */
export function events(
  name: string,
  change: (payload: Readonly<Record<string, unknown>>) => readonly object[],
): () => Fault {
  return () => ({
    outgoing: (message) => {
      if (message.messageType !== name) return [message];
      const payload = JSON.parse(String(message.messageData)) as Readonly<Record<string, unknown>>;
      return change(payload).map((each) => ({ ...message, messageData: JSON.stringify(each) }));
    },
  });
}

type Change = (store: WorkspaceStore, input: never, run: () => WorkspaceState) => WorkspaceState;

/** Another outcome of one domain function; `run` is what it does by rights. */
export function transition(name: string, change: Change): () => Fault {
  return () => ({
    workspace: (store) => {
      const apply: WorkspaceStore['apply'] = (wanted, input) => {
        const run = (): WorkspaceState => store.apply(wanted, input);
        return wanted.name === name ? change(store, input as never, run) : run();
      };
      return { ...store, apply };
    },
  });
}

/** Another state, from the start or after a change. */
export function replaceState(
  store: WorkspaceStore,
  change: (state: WorkspaceState) => WorkspaceState,
): WorkspaceState {
  return store.apply((state, _none: undefined) => change(state), undefined);
}

/** Other settings. */
export function settings(change: Partial<WorkspaceState['settings']['limits']>): () => Fault {
  return () => ({
    workspace: (store) => {
      replaceState(store, (state) => ({
        ...state,
        settings: { ...state.settings, limits: { ...state.settings.limits, ...change } },
      }));
      return store;
    },
  });
}
