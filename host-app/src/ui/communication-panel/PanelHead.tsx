import { Button, Tooltip } from '@fluentui/react-components';
import {
  MoreHorizontalRegular,
  PanelLeftExpandRegular,
  SubtractRegular,
} from '@fluentui/react-icons';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { setPanelMode } from '../../workspace/panel/panel.ts';
import { selectActiveProvider } from '../../workspace/providers/providers.ts';
import { triggerOnDemand } from '../on-demand/trigger-on-demand.tsx';
import { usePanelStyles } from './CommunicationPanel.styles.ts';
import type { PanelMode } from '../../workspace/panel/panel-shape.ts';

/** Name of the provider on screen, and the agent's commands for the panel. */
export function PanelHead({ mode }: { readonly mode: PanelMode }) {
  const styles = usePanelStyles();
  const provider = useWorkspace(selectActiveProvider);
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{provider?.label}</h2>
      {/* Hidden tooltips would still describe their buttons. */}
      {mode !== 'hidden' && (
        <>
          <ModeButton mode={mode} />
          <PanelMenu />
        </>
      )}
    </div>
  );
}

function ModeButton({ mode }: { readonly mode: PanelMode }) {
  const apply = useApply();
  const isDocked = mode === 'docked';
  return (
    <Tooltip content={isDocked ? 'Minimize panel' : 'Dock panel'} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        icon={isDocked ? <SubtractRegular /> : <PanelLeftExpandRegular />}
        onClick={() =>
          apply(setPanelMode, { mode: isDocked ? 'minimized' : 'docked', cause: 'agent' })
        }
      />
    </Tooltip>
  );
}

const PanelMenu = triggerOnDemand(
  ({ onUse }) => (
    <Tooltip content="More panel actions" relationship="label">
      <Button
        appearance="subtle"
        size="small"
        icon={<MoreHorizontalRegular />}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={onUse}
      />
    </Tooltip>
  ),
  async () => (await import('./PanelMenu.tsx')).PanelMenu,
);
