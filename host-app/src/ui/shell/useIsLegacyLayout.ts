import { useWorkspace } from '../../store/hooks.ts';
import { stackedWidth } from '../theme/themes.ts';

/** Whether sessions appear in a strip on the left. A narrow window has no room for one. */
export function useIsLegacyLayout(): boolean {
  return useWorkspace(
    ({ settings, panel }) => settings.screen.legacyLayout && panel.windowWidth > stackedWidth,
  );
}
