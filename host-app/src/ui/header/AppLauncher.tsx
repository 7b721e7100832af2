import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { HeadsetRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import { homeSessionId } from '../../workspace/session.ts';
import { focusSession } from '../../workspace/sessions.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { HeaderButton } from './HeaderButton.tsx';

/** Lists the one app there is; choosing it goes Home. */
export function AppLauncher({ icon }: { readonly icon: ReactElement }) {
  const act = useAgentAction();
  const appName = useWorkspace((state) => state.environment.appName);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <HeaderButton label="App launcher" icon={icon} />
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
