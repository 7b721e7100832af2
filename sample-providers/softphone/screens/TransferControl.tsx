import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { CallForwardRegular, ChatRegular, PersonCallRegular } from '@fluentui/react-icons';
import type { Colleague } from '../calls/transfer.ts';
import { RoundControl } from './RoundControl.tsx';
import type { CallViewProps } from './call-view-props.ts';

interface TransferControlProps extends CallViewProps {
  readonly colleagues: readonly Colleague[];
}

/** Colleagues are the telephones of other open workspaces. */
export const TransferControl = ({ call, commands, colleagues }: TransferControlProps) => {
  const isPossible = call.phase === 'talking' && !call.transfer;
  return (
    <Menu positioning="above">
      <MenuTrigger disableButtonEnhancement>
        <RoundControl
          label="Transfer"
          icon={<PersonCallRegular />}
          disabled={!isPossible || colleagues.length === 0}
          title={colleagues.length === 0 ? 'No colleague has a workspace open' : 'Transfer'}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {colleagues.map((colleague) => (
            <MenuGroup key={colleague.id}>
              <MenuGroupHeader>
                {colleague.name}
                {colleague.isBusy ? ' (in a call)' : ''}
              </MenuGroupHeader>
              <MenuItem
                icon={<CallForwardRegular />}
                onClick={() => commands.transferBlind(call, colleague)}
              >
                {`Transfer to ${colleague.name} now`}
              </MenuItem>
              <MenuItem icon={<ChatRegular />} onClick={() => commands.consult(call, colleague)}>
                {`Ask ${colleague.name} first`}
              </MenuItem>
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
