import type { WorkspaceState } from './state.ts';

/** Whether a session without unsaved changes closes without asking. */
export function setCloseWithoutWarning(
  state: WorkspaceState,
  { isOn }: { readonly isOn: boolean },
): WorkspaceState {
  const { settings } = state;
  const screen = { ...settings.screen, closeWithoutWarning: isOn };
  return { ...state, settings: { ...settings, screen } };
}
