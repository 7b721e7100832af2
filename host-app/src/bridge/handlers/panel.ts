import {
  describe,
  type HandlersFor,
  type PanelModeNumber,
  type panelMethods,
} from 'provider-sdk/contract';
import {
  minimumPanelWidth,
  selectPanelGap,
  selectPanelMode,
  selectPanelWidth,
  setPanelMode,
  setPanelWidth,
} from '../../workspace/panel/panel.ts';
import { requireActiveProvider } from '../../workspace/providers/providers.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import type { PanelMode } from '../../workspace/panel/panel-shape.ts';

const modes = ['minimized', 'docked', 'hidden'] as const;

export function panelModeNumber(mode: PanelMode): PanelModeNumber {
  return mode === 'minimized' ? 0 : mode === 'docked' ? 1 : 2;
}

export const panelHandlers = {
  setMode: ({ value }, { workspace, caller, explain }) => {
    requireActiveProvider(workspace.getState(), caller);
    const gap = value === 2 ? undefined : selectPanelGap(workspace.getState());
    if (gap) explain(diagnostics.panelUnavailable(gap));
    return panelModeNumber(
      selectPanelMode(workspace.apply(setPanelMode, { mode: modes[value], cause: 'widget' })),
    );
  },
  getMode: (_none, { workspace }) => panelModeNumber(selectPanelMode(workspace.getState())),
  setWidth: ({ value }, { workspace, caller, explain }) => {
    requireActiveProvider(workspace.getState(), caller);
    const width = Number(value);
    if (Number.isNaN(width))
      explain(diagnostics.badArgument(`setWidth.value: expected a number, got ${describe(value)}`));
    else if (width < minimumPanelWidth) explain(diagnostics.smallWidth(width));
    else if (width > workspace.getState().panel.windowWidth / 2)
      explain(diagnostics.wideWidth(width));
    workspace.apply(setPanelWidth, { width });
    return value;
  },
  getWidth: (_none, { workspace }) => selectPanelWidth(workspace.getState()),
} satisfies HandlersFor<typeof panelMethods, ProviderHost>;
