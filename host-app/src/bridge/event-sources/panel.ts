import type { EventSourcesFor, panelEvents } from 'provider-sdk/contract';
import { selectPanelMode, selectPanelWidth } from '../../workspace/panel/panel.ts';
import { panelModeNumber } from '../handlers/panel.ts';
import type { Host } from '../host.ts';
import type { PanelCause } from '../../workspace/panel/panel-shape.ts';

/** While the agent drags, at most one event in this interval, and one at the end (chosen). */
const dragInterval = 100;

export const panelEventSources = {
  onmodechanged: ({ workspace }, emit) =>
    workspace.subscribe(selectPanelMode, (mode) => {
      if (isReported(workspace)) emit.toAll({ value: panelModeNumber(mode) });
    }),
  onsizechanged: ({ workspace, realTime }, emit) => {
    let quiet: { readonly cancel: () => void; readonly sent: number } | undefined;
    const send = (): void => emit.toAll({ value: selectPanelWidth(workspace.getState()) });
    const stop = workspace.subscribe(selectPanelWidth, (width) => {
      if (!isReported(workspace)) return;
      if (quiet) return;
      send();
      if (causeOf(workspace) !== 'agent') return;
      const end = (): void => {
        const sent = quiet?.sent;
        quiet = undefined;
        if (selectPanelWidth(workspace.getState()) !== sent) send();
      };
      quiet = { cancel: realTime.after(dragInterval, end), sent: width };
    });
    return () => {
      stop();
      quiet?.cancel();
    };
  },
} satisfies EventSourcesFor<typeof panelEvents, Host>;

function causeOf(workspace: Host['workspace']): PanelCause {
  return workspace.getState().panel.cause;
}

function isReported(workspace: Host['workspace']): boolean {
  return !workspace.getState().settings.events.manualOnly || causeOf(workspace) === 'agent';
}
