import { expect, test } from 'vitest';
import { focusSession } from '../workspace/sessions/sessions.ts';
import { aWorkspace } from '../workspace/testing/a-workspace.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import { createWorkspaceStore } from './workspace-store.ts';

const selectProgress = ({ progress }: WorkspaceState): string | undefined => progress;
const showProgress = (state: WorkspaceState, progress: string): WorkspaceState => ({
  ...state,
  progress,
});

test('a change that one subscriber makes reaches each later one once', () => {
  const store = createWorkspaceStore(aWorkspace({ sessions: 2 }));
  const seen: unknown[] = [];
  store.subscribe(
    ({ focusedSessionId }) => focusedSessionId,
    (id) => store.apply(showProgress, `Switched to ${id}`),
  );
  store.subscribe(selectProgress, (...values) => seen.push(values));
  store.apply(focusSession, { sessionId: 'session-id-1' });
  store.apply(focusSession, { sessionId: 'session-id-2' });
  expect(seen).toEqual([
    ['Switched to session-id-1', undefined],
    ['Switched to session-id-2', 'Switched to session-id-1'],
  ]);
});

test('a subscriber that throws stops neither the change nor the others', () => {
  const faults: unknown[] = [];
  const store = createWorkspaceStore(aWorkspace({}), (_place, callback) => (...args) => {
    try {
      callback(...args);
    } catch (error) {
      faults.push(error);
    }
  });
  const seen: unknown[] = [];
  store.subscribe(selectProgress, () => {
    throw new Error('broken');
  });
  store.subscribe(selectProgress, (value) => seen.push(value));
  store.apply(showProgress, 'Wait');
  expect(seen).toEqual(['Wait']);
  expect(faults).toEqual([new Error('broken')]);
});
