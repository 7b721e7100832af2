import { selectDockedWidth } from '../../workspace/panel/panel.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';

/** Labels of a record stand above or beside their values down to this width. */
const narrowestPage = 320;

/** A docked panel covers the page instead of squeezing it below its narrowest width. */
export function selectIsPanelOverlay(state: WorkspaceState): boolean {
  const { mode, windowWidth } = state.panel;
  return mode === 'docked' && windowWidth - selectDockedWidth(state) < narrowestPage;
}
