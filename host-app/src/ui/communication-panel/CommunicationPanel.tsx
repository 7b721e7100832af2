import { mergeClasses, Tooltip } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useApply, useSteadyWorkspace, useWorkspace } from '../../store/hooks.ts';
import {
  isPanelAvailable,
  minimumPanelWidth,
  selectDockedWidth,
  selectPanelMode,
  setPanelMode,
} from '../../workspace/panel/panel.ts';
import { selectActiveProvider } from '../../workspace/providers/providers.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';
import { NotesFlap } from '../pages/on-demand-pages.tsx';
import { Region } from '../region/Region.tsx';
import { PanelEdge } from './PanelEdge.tsx';
import { PanelHead } from './PanelHead.tsx';
import { selectIsPanelOverlay } from './panel-overlay.ts';
import { ProviderFrames } from './ProviderFrames.tsx';
import type { PanelMode } from '../../workspace/panel/panel-shape.ts';

/**
 * The widgets' place. Its frames are mounted once and stay: a mode only changes the style. No
 * region may surround it, and nothing that could throw, since the frames would disappear too.
 *
 * The region itself stays perceivable while hidden, so that its mode can always be read; its
 * content is then neither visible nor reachable.
 */
export function CommunicationPanel() {
  const styles = usePanelStyles();
  const mode = useSteadyWorkspace(selectPanelMode, 'hidden');
  const width = useSteadyWorkspace(selectDockedWidth, minimumPanelWidth);
  const hasNotes = useSteadyWorkspace(({ questions }) => questions.open.note.length > 0, false);
  const isOverlay = useSteadyWorkspace(selectIsPanelOverlay, false);
  const hasProviders = useSteadyWorkspace((state) => state.providers.length > 0, false);
  if (!hasProviders) return null;
  return (
    <section
      aria-label="Communication panel"
      data-part="panel"
      data-mode={mode}
      className={mergeClasses(styles.panel, styles[mode], isOverlay && styles.overlay)}
      {...(mode === 'docked' ? { style: { width: hasNotes ? width * 2 : width } } : {})}
    >
      <div
        className={mergeClasses(styles.surface, mode === 'hidden' && styles.surfaceHidden)}
        {...(mode === 'hidden' || hasNotes ? { style: { width, right: 'auto' } } : {})}
      >
        <Region name="The panel header" look="line">
          <PanelHead mode={mode} />
        </Region>
        <ProviderFrames />
      </div>
      {/* The edge stays in place while the flap is open: no size changes then (observed). */}
      {mode === 'docked' && !hasNotes && (
        <Region name="The panel edge" look="nothing">
          <PanelEdge width={width} />
        </Region>
      )}
      {hasNotes && (
        <Region name="The notes" look="floating">
          <NotesFlap left={width} />
        </Region>
      )}
      {mode === 'hidden' && (
        <Region name="The panel handle" look="nothing">
          <ReopenHandle />
        </Region>
      )}
    </section>
  );
}

function ReopenHandle() {
  const styles = usePanelStyles();
  const apply = useApply();
  const isAvailable = useWorkspace(isPanelAvailable);
  const label = useWorkspace((state) => selectActiveProvider(state)?.label ?? '');
  const hasHandle = useWorkspace(({ settings }) => settings.screen.panelHandle);
  if (!isAvailable || !hasHandle) return null;
  const mode: PanelMode = 'docked';
  return (
    <Tooltip content={`Show ${label}`} relationship="description" positioning="after">
      <button
        type="button"
        className={styles.handle}
        aria-label="Show panel"
        onClick={() => apply(setPanelMode, { mode, cause: 'agent' })}
      >
        <ChevronRightRegular />
      </button>
    </Tooltip>
  );
}
