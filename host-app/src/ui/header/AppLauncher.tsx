import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { GridDotsRegular, HeadsetRegular } from '@fluentui/react-icons';
import { useWorkspace } from '../../store/hooks.ts';
import { homeSessionId } from '../../workspace/sessions/session.ts';
import { focusSession } from '../../workspace/sessions/sessions.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { HeaderButton } from './HeaderButton.tsx';

/** Lists the only app; choosing it goes Home. */
export function AppLauncher() {
  const act = useAgentAction();
  const appName = useWorkspace((state) => state.environment.appName);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <HeaderButton label="App launcher" icon={<GridDotsRegular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<HeadsetRegular />}
            onClick={() => act(focusSession, { sessionId: homeSessionId })}
          >
            {appName}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
