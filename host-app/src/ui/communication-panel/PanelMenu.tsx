import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular, EyeOffRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { setPanelMode } from '../../workspace/panel/panel.ts';
import { reloadProvider, selectActiveProvider } from '../../workspace/providers/providers.ts';

export function PanelMenu() {
  const apply = useApply();
  const uniqueName = useWorkspace((state) => selectActiveProvider(state)?.uniqueName);
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
