import type { Mutant } from 'provider-sdk/testing';
import type { WorkspaceStore } from '../../../store/workspace-store.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import type { Fault, WireMessage } from './open-host.ts';

/** A host that deliberately breaks one rule. */
export interface HostMutant extends Mutant {
  /** A new one for each host, because some faults keep state. */
  readonly fault: () => Fault;
}

/** Replaces the replies that `concerns` selects. */
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

/** Replaces `value` in replies whose value is of that kind. */
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

/** Replaces events of one name; several are sent in order. */
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

/** Replaces the outcome of one domain function; `run` is its correct behavior. */
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

/** Replaces the state, at the start or after a change. */
export function replaceState(
  store: WorkspaceStore,
  change: (state: WorkspaceState) => WorkspaceState,
): WorkspaceState {
  return store.apply((state, _none: undefined) => change(state), undefined);
}

/** Replaces settings. */
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
