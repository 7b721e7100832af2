import { useEffect } from 'react';
import { useApp } from '../../store/hooks.ts';
import { rememberPanelWidths } from './remembered-widths.ts';

/** Keeps the agent's panel widths for the next visit. */
export function useRememberedWidths(): void {
  const { workspace } = useApp();
  useEffect(
    () =>
      workspace.subscribe(
        (state) => state.panel.widths,
        (widths) => {
          if (workspace.getState().panel.cause === 'agent') rememberPanelWidths(widths);
        },
      ),
    [workspace],
  );
}
