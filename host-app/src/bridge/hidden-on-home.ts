import { selectPanelMode } from '../workspace/panel/panel.ts';
import { homeSessionId } from '../workspace/sessions/session.ts';
import { diagnostics } from './diagnostics.ts';
import type { Host } from './host.ts';

/**
 * Explains, once, why a docked panel is gone when the agent goes to Home. Returns a function that
 * stops it.
 */
export function explainHiddenOnHome({ workspace, explain }: Host): () => void {
  const stop = workspace.subscribe(selectPanelMode, (mode, before) => {
    const { focusedSessionId, panel, providers } = workspace.getState();
    const isByHome = panel.cause === 'session' && focusedSessionId === homeSessionId;
    if (mode !== 'hidden' || before !== 'docked' || !isByHome) return;
    const [only, ...others] = providers;
    if (!only || others.length > 0) return;
    stop();
    explain({ provider: only.uniqueName, ...diagnostics.hiddenOnHome() });
  });
  return stop;
}
