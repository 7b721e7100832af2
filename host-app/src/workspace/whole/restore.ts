import { noNotifications } from '../notices/notifications.ts';
import type { WorkspaceState } from './state.ts';

/**
 * Goes back to an earlier state of the same workspace.
 *
 * What the world outside knows stays: how the widgets' pages are doing, and which ids were given out.
 * Notifications are not brought back, since nobody waits for their answer any more.
 */
export function restoreWorkspace(
  state: WorkspaceState,
  input: { readonly earlier: WorkspaceState },
): WorkspaceState {
  const { connections, next } = state;
  return { ...input.earlier, connections, next, notifications: noNotifications };
}
