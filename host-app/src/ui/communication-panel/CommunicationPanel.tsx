import { mergeClasses, Tooltip } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import {
  isPanelAvailable,
  selectDockedWidth,
  selectPanelMode,
  setPanelMode,
  type PanelMode,
} from '../../workspace/panel/panel.ts';
import { selectActiveProvider } from '../../workspace/providers/providers.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';
import { NotesFlap } from '../pages/lazy-pages.ts';
import { PanelEdge } from './PanelEdge.tsx';
import { PanelHead } from './PanelHead.tsx';
import { selectIsPanelOverlay } from './panel-overlay.ts';
import { ProviderFrames } from './ProviderFrames.tsx';
import { useRememberedWidths } from './useRememberedWidths.ts';

/**
 * The widgets' home. Its frames are mounted once and stay: a mode is nothing but another style.
 *
 * The region itself stays perceivable while hidden, so that its mode can always be read; what it
 * holds is then neither visible nor reachable.
 */
export function CommunicationPanel() {
  const styles = usePanelStyles();
  const mode = useWorkspace(selectPanelMode);
  const width = useWorkspace(selectDockedWidth);
  const hasNotes = useWorkspace(({ questions }) => questions.open.note.length > 0);
  const isOverlay = useWorkspace(selectIsPanelOverlay);
  const hasProviders = useWorkspace((state) => state.providers.length > 0);
  useRememberedWidths();
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
        <PanelHead mode={mode} />
        <ProviderFrames />
      </div>
      {/* The edge stays where it is while the flap is open: no size changes then (observed). */}
      {mode === 'docked' && !hasNotes && <PanelEdge width={width} />}
      {hasNotes && (
        <Suspense fallback={null}>
          <NotesFlap left={width} />
        </Suspense>
      )}
      {mode === 'hidden' && <ReopenHandle />}
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
