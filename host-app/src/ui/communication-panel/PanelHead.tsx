import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  EyeOffRegular,
  MoreHorizontalRegular,
  PanelLeftExpandRegular,
  SubtractRegular,
} from '@fluentui/react-icons';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { setPanelMode, type PanelMode } from '../../workspace/panel.ts';
import { reloadProvider, selectActiveProvider } from '../../workspace/providers.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';

/** Name of the provider on screen, and what the agent may do with the panel. */
export function PanelHead({ mode }: { readonly mode: PanelMode }) {
  const styles = usePanelStyles();
  const provider = useWorkspace(selectActiveProvider);
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{provider?.label}</h2>
      <ModeButton mode={mode} />
      <PanelMenu uniqueName={provider?.uniqueName} />
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

function PanelMenu({ uniqueName }: { readonly uniqueName: string | undefined }) {
  const apply = useApply();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="More panel actions" relationship="label">
          <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<EyeOffRegular />}
            onClick={() => apply(setPanelMode, { mode: 'hidden', cause: 'agent' })}
          >
            Hide panel
          </MenuItem>
          {uniqueName !== undefined && (
            <MenuItem
              icon={<ArrowClockwiseRegular />}
              onClick={() => apply(reloadProvider, { uniqueName })}
            >
              Reload
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
