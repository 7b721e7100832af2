import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import type { App } from './app.ts';
import { wholeState } from './workspace-store.ts';

export const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an <AppContext value={app}> above it');
  return app;
}

/**
 * Reads the workspace; the component renders again when the identity of `select`'s result changes.
 */
export function useWorkspace<Value>(select: (state: WorkspaceState) => Value): Value {
  const { workspace } = useApp();
  // The same function in every render, or React would subscribe again in each of them.
  const subscribe = useCallback(
    (onChange: () => void) => workspace.subscribe(wholeState, onChange),
    [workspace],
  );
  return useSyncExternalStore(subscribe, () => select(workspace.getState()));
}

/**
 * Like `useWorkspace`, for data that a provider's frame depends on: when `select` throws, the value
 * stays as it was, since a component that threw would remove the frame and its call.
 */
export function useSteadyWorkspace<Value>(
  select: (state: WorkspaceState) => Value,
  atFirst: Value,
): Value {
  const { mishaps } = useApp().journal;
  const last = useRef(atFirst);
  return useWorkspace((state) => {
    try {
      last.current = select(state);
    } catch (error) {
      mishaps.report('The panel', error, '');
    }
    return last.current;
  });
}

/** The only way for a component to change the workspace. */
export function useApply(): App['workspace']['apply'] {
  return useApp().workspace.apply;
}
