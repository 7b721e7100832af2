import { selectDockedWidth } from '../../workspace/panel/panel.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';

const narrowestPage = 480;

/** A docked panel covers the page instead of squeezing it below its narrowest width. */
export function selectIsPanelOverlay(state: WorkspaceState): boolean {
  const { mode, windowWidth } = state.panel;
  return mode === 'docked' && windowWidth - selectDockedWidth(state) < narrowestPage;
}
