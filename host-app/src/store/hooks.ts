import { createContext, useContext, useSyncExternalStore } from 'react';
import type { WorkspaceState } from '../workspace/state.ts';
import type { App } from './app.ts';

export const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an <AppContext value={app}> above it');
  return app;
}

/** Reads the workspace; the component renders again when what `select` returns changes by identity. */
export function useWorkspace<Value>(select: (state: WorkspaceState) => Value): Value {
  const { workspace } = useApp();
  return useSyncExternalStore(
    (onChange) => workspace.subscribe(select, onChange),
    () => select(workspace.getState()),
  );
}

/** The one way for a component to change something. */
export function useApply(): App['workspace']['apply'] {
  return useApp().workspace.apply;
}
