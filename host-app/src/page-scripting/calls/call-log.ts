import type { Traffic } from '../../store/journal.ts';
import type { Log } from '../../store/log.ts';
import { isCallable } from './namespace.ts';
import { snapshotOf } from './snapshot.ts';

/** Runs a member of the page for a script, and writes the call and its result into the traffic. */
export type LogCall = (member: string, input: readonly unknown[], run: () => unknown) => unknown;

export function createCallLog(traffic: Log<Traffic>, callerOf: () => string): LogCall {
  let count = 0;
  return (member, input, run) => {
    const correlationId = `script-${++count}`;
    const entry = { provider: undefined, caller: callerOf(), type: member, correlationId };
    traffic.add({ ...entry, kind: 'script', data: snapshotOf(input) });
    const answer = (outcome: 'success' | 'failure', data: unknown): void =>
      void traffic.add({ ...entry, kind: 'script-reply', outcome, data: snapshotOf(data) });
    try {
      const result = run();
      if (result instanceof Promise) {
        result.then(
          (value) => answer('success', value),
          (error: unknown) => answer('failure', error),
        );
      } else answer('success', result);
      return result;
    } catch (error) {
      answer('failure', error);
      throw error;
    }
  };
}

/** Writes the calls of members that were made elsewhere, too. */
export function watchCalls(logCall: LogCall, owner: string, members: object): void {
  for (const [name, run] of Object.entries(members)) {
    if (!isCallable(run)) continue;
    Reflect.set(members, name, (...input: readonly unknown[]) =>
      logCall(`${owner}.${name}`, input, () => run(...input)),
    );
  }
}
