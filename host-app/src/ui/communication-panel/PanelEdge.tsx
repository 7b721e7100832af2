import { mergeClasses } from '@fluentui/react-components';
import { useWorkspace } from '../../store/hooks.ts';
import { clampPanelWidth, minimumPanelWidth } from '../../workspace/panel/panel.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';
import { usePanelEdge } from './usePanelEdge.ts';

/** The edge that the agent drags, or moves with the arrow keys. */
export function PanelEdge({ width }: { readonly width: number }) {
  const styles = usePanelStyles();
  const widest = useWorkspace((state) => clampPanelWidth(state, Infinity));
  const edge = usePanelEdge(width, widest);
  return (
    <>
      {/* A frame under the pointer would swallow the drag. */}
      {edge.isDragging && <div className={styles.shield} />}
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a separator that moves is a widget
        role="separator"
        tabIndex={0}
        aria-label="Resize panel"
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={minimumPanelWidth}
        aria-valuemax={widest}
        className={mergeClasses(styles.edge, edge.isDragging && styles.edgeDragging)}
        {...edge.handlers}
      />
    </>
  );
}
