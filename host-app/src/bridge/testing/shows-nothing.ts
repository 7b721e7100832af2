import { expect } from 'vitest';
import type { Workbench } from './workbench.ts';

/** Nothing moves; the console shows the request and its reply. */
export async function showsNothing(
  bench: Workbench,
  method: string,
  ...args: unknown[]
): Promise<void> {
  const state = bench.workspace.getState();
  await bench.settled();
  const before = bench.journal.traffic.entries().length;
  await bench.call('phone', method, ...args);
  expect(bench.workspace.getState()).toBe(state);
  const logged = bench.journal.traffic.entries().slice(before);
  const own = logged.map(({ kind }) => kind).filter((kind) => kind !== 'event-reply');
  expect(own).toEqual(['request', 'reply']);
}
