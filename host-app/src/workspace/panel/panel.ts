import type { PanelMode, PanelCause } from './panel-shape.ts';
import { saveNotes } from '../questions/notes-closing.ts';
import { findProvider, selectActiveProvider } from '../providers/providers.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { Session } from '../sessions/session-shape.ts';
import type { Provider } from '../providers/provider-shape.ts';

/** Width of the widget area before any change (observed). */
const defaultPanelWidth = 378;
export const minimumPanelWidth = 300;
/** The minimized panel is an overlay of this size (chosen). */
export const minimizedPanelSize = { width: 320, height: 120 } as const;

/** Docked width of the active provider. */
export function selectDockedWidth(state: WorkspaceState): number {
  const provider = selectActiveProvider(state);
  return (provider && state.panel.widths[provider.uniqueName]) ?? defaultPanelWidth;
}

/** The rendered width of the widget area: docked width, 320 minimized, 0 hidden (chosen). */
export function selectPanelWidth(state: WorkspaceState): number {
  if (state.providers.length === 0) return 0;
  if (state.panel.mode === 'hidden') return 0;
  return state.panel.mode === 'minimized' ? minimizedPanelSize.width : selectDockedWidth(state);
}

export function selectPanelMode(state: WorkspaceState): PanelMode {
  return state.panel.mode;
}

/** The provider whose frame the panel shows; undefined when it cannot show one. */
export function selectVisibleProvider(state: WorkspaceState): Provider | undefined {
  return state.panel.mode === 'hidden' ? undefined : selectActiveProvider(state);
}

/**
 * With several providers, the panel has none to show on Home, so it stays hidden there
 * (documented).
 */
export function isPanelAvailable(state: WorkspaceState): boolean {
  if (state.providers.length === 0) return false;
  const focused = state.sessions.find((session) => session.id === state.focusedSessionId);
  if (!focused) return false;
  return isOwnerActive(state, focused) || (focused.kind === 'home' && state.providers.length === 1);
}

/**
 * Why the panel has no provider to show: a session without a provider, several providers on Home,
 * or no providers at all.
 */
export type PanelGap =
  | { readonly kind: 'home' }
  | { readonly kind: 'foreign'; readonly title: string }
  | { readonly kind: 'inactive'; readonly title: string };

export function selectPanelGap(state: WorkspaceState): PanelGap | undefined {
  if (isPanelAvailable(state)) return undefined;
  const focused = state.sessions.find((session) => session.id === state.focusedSessionId);
  if (!focused || focused.kind === 'home') return { kind: 'home' };
  const { title, ownerId } = focused;
  return { kind: ownerId === undefined ? 'foreign' : 'inactive', title };
}

function isOwnerActive(state: WorkspaceState, { ownerId }: Session): boolean {
  return ownerId !== undefined && findProvider(state, ownerId) !== undefined;
}

function keepsPanelOnHome({ settings, providers, sessions }: WorkspaceState): boolean {
  const [only, ...others] = providers;
  if (!settings.screen.homeKeepsPanel || !only || others.length > 0) return false;
  return sessions.some(({ ownerId }) => ownerId === only.uniqueName);
}

/** The mode that a session gives the panel; hidden when its provider is no longer active. */
export function sessionPanelMode(state: WorkspaceState, session: Session): PanelMode {
  if (session.kind === 'home' && keepsPanelOnHome(state)) return 'docked';
  return session.kind === 'provider' && !isOwnerActive(state, session)
    ? 'hidden'
    : session.panelMode;
}

/**
 * Sets the mode for all sessions; switching to another session applies its template's mode again.
 */
export function setPanelMode(
  state: WorkspaceState,
  input: { readonly mode: PanelMode; readonly cause: PanelCause },
): WorkspaceState {
  if (state.panel.mode === input.mode) return state;
  if (input.mode !== 'hidden' && !isPanelAvailable(state)) return state;
  // The flap is beside a docked widget, so it closes first.
  const without = saveNotes(state);
  return { ...without, panel: { ...state.panel, mode: input.mode, cause: input.cause } };
}

/**
 * Sets the docked width that a widget requests: below 300 nothing happens, above half of the window
 * the panel is minimized (documented), otherwise the width is used. While the panel is not docked,
 * the width is kept for the next time.
 */
export function setPanelWidth(
  state: WorkspaceState,
  input: { readonly width: number },
): WorkspaceState {
  if (!(input.width >= minimumPanelWidth)) return state;
  if (input.width > state.panel.windowWidth / 2) {
    return setPanelMode(state, { mode: 'minimized', cause: 'widget' });
  }
  return withWidth(state, input.width, 'widget');
}

/** The agent's drag: stops at 300 px and at half of the window. */
export function resizePanel(
  state: WorkspaceState,
  input: { readonly width: number },
): WorkspaceState {
  return withWidth(state, clampPanelWidth(state, input.width), 'agent');
}

export function clampPanelWidth(state: WorkspaceState, width: number): number {
  const widest = Math.max(minimumPanelWidth, Math.floor(state.panel.windowWidth / 2));
  return Math.round(Math.min(Math.max(width, minimumPanelWidth), widest));
}

export function resizeWindow(
  state: WorkspaceState,
  input: { readonly width: number },
): WorkspaceState {
  if (state.panel.windowWidth === input.width) return state;
  return { ...state, panel: { ...state.panel, windowWidth: input.width } };
}

function withWidth(state: WorkspaceState, width: number, cause: PanelCause): WorkspaceState {
  const provider = selectActiveProvider(state);
  if (!provider || selectDockedWidth(state) === width) return state;
  const widths = { ...state.panel.widths, [provider.uniqueName]: width };
  return { ...state, panel: { ...state.panel, widths, cause } };
}
