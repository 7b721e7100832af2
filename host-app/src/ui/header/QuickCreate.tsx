import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  AddRegular,
  BriefcaseRegular,
  BuildingRegular,
  CallRegular,
  PersonRegular,
} from '@fluentui/react-icons';
import { openRecordSession } from '../../workspace/sessions.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { HeaderButton } from './HeaderButton.tsx';

const kinds = [
  { entityName: 'contact', label: 'Contact', icon: <PersonRegular /> },
  { entityName: 'account', label: 'Account', icon: <BuildingRegular /> },
  { entityName: 'incident', label: 'Case', icon: <BriefcaseRegular /> },
  { entityName: 'phonecall', label: 'Phone call', icon: <CallRegular /> },
] as const;

/** A new record opens as a session of its own (documented). */
export function QuickCreate() {
  const act = useAgentAction();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <HeaderButton label="Quick create" icon={<AddRegular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map(({ entityName, label, icon }) => (
            <MenuItem
              key={entityName}
              icon={icon}
              onClick={() =>
                act(openRecordSession, { title: `New ${label.toLowerCase()}`, entityName })
              }
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
