import { useWorkspace } from '../../store/hooks.ts';
import { selectPanelMode } from '../../workspace/panel/panel.ts';
import { useSkipLinkStyles } from './SkipLinks.styles.ts';
import { enterRegion } from './tab-stops.ts';

/** The first tab stops of the workspace, visible while focused; they skip the header. */
export function SkipLinks() {
  const styles = useSkipLinkStyles();
  const hasPanel = useWorkspace(
    (state) => state.providers.length > 0 && selectPanelMode(state) !== 'hidden',
  );
  return (
    <div className={styles.links}>
      <SkipLink text="Skip to page" target="main" />
      {hasPanel && <SkipLink text="Skip to communication panel" target={panelSelector} />}
    </div>
  );
}

const panelSelector = 'section[aria-label="Communication panel"]';

function SkipLink({ text, target }: { readonly text: string; readonly target: string }) {
  const styles = useSkipLinkStyles();
  const skip = (): void => {
    const region = document.querySelector<HTMLElement>(target);
    if (region) enterRegion(region);
  };
  return (
    <button type="button" className={styles.link} onClick={skip}>
      {text}
    </button>
  );
}
