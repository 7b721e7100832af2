import type { WorkspaceStore } from '../../store/workspace-store.ts';
import type { Bar } from '../../workspace/notices/bar-shape.ts';
import { clearBar, showBar } from '../../workspace/notices/bars.ts';

/** Messages for the agent about the workspace server. */
export interface ServerBars {
  readonly setGone: (isGone: boolean) => void;
  /** Whether a reload would give a different page. */
  readonly setOutdated: (isOutdated: boolean) => void;
  readonly stop: () => void;
}

const gone: Omit<Bar, 'id'> = {
  level: 'information',
  message:
    'The server of this workspace is not responding. Open sessions and calls continue; reconnecting...',
  canClose: true,
};

const outdated: Omit<Bar, 'id'> = {
  level: 'information',
  message: 'The server was restarted with another configuration or build.',
  canClose: true,
  action: { label: 'Reload' },
};

/** The workspace never reloads by itself here: the agent may be in a call. */
export function createServerBars(workspace: WorkspaceStore, reload: () => void): ServerBars {
  const stop = workspace.subscribe(
    ({ chosenBar }) => chosenBar,
    (chosen) => {
      if (chosen && chosen.id === findBar(workspace, outdated)?.id) reload();
    },
  );
  return {
    setGone: createSwitch(workspace, gone),
    setOutdated: createSwitch(workspace, outdated),
    stop,
  };
}

/**
 * Shows a bar while a condition holds; if the agent closes it, it stays away until the condition
 * starts again.
 */
function createSwitch(workspace: WorkspaceStore, bar: Omit<Bar, 'id'>) {
  let wasOn = false;
  return (isOn: boolean): void => {
    if (isOn === wasOn) return;
    wasOn = isOn;
    const shown = findBar(workspace, bar);
    if (isOn && !shown) workspace.apply(showBar, bar);
    if (!isOn && shown) workspace.apply(clearBar, { id: shown.id });
  };
}

function findBar(workspace: WorkspaceStore, { message }: Pick<Bar, 'message'>): Bar | undefined {
  return workspace
    .getState()
    .bars.find((bar) => bar.ownerId === undefined && bar.message === message);
}
