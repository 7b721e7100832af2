import type { ApiUse } from './api-use.ts';

/** Rows of the table "Use of the API": a name and its value. */
export function useRows(use: ApiUse): readonly (readonly [name: string, value: string])[] {
  const old = [...use.methods, ...use.events].filter(({ deprecated }) => deprecated !== undefined);
  const { count, longestMilliseconds } = use.longTasks;
  return [
    ['Methods used', listOf(use.methods.map(({ name, calls }) => `${name} (${calls})`))],
    ['Methods not used', listOf(use.unusedMethods)],
    [
      'Events handled',
      listOf(
        use.events.map(
          ({ name, answered, longestMilliseconds: longest }) =>
            `${name} (${answered} answered, at most ${longest} ms)`,
        ),
      ),
    ],
    ['Events not handled', listOf(use.unhandledEvents)],
    ['Deprecated', listOf(old.map(({ name, deprecated }) => `${name}: use ${deprecated}`))],
    ['Calls in the busiest minute', String(use.callsPerMinute)],
    ['Time to ready', `${use.readyMilliseconds} ms`],
    [
      'Long tasks at the start',
      count === 0 ? 'none' : `${count}, at most ${longestMilliseconds} ms`,
    ],
  ];
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
