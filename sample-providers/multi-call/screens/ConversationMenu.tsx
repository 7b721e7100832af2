import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  AlertUrgentRegular,
  CallEndRegular,
  ChatRegular,
  ClockRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { useIsPresented } from '../../widget-shell/presented.ts';
import type { ConversationProps } from './conversation-props.ts';

/** Actions on a conversation, and actions of its customer. */
export const ConversationMenu = ({ conversation, commands }: ConversationProps) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <MenuButton
        appearance="subtle"
        menuIcon={null}
        icon={<MoreHorizontalRegular />}
        aria-label={`Actions for ${conversation.customerName}`}
      />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        <MenuItem
          icon={<AlertUrgentRegular />}
          onClick={() => commands.askForAttention(conversation)}
        >
          Needs attention
        </MenuItem>
        <MenuItem
          icon={<CallEndRegular />}
          disabled={conversation.phase !== 'open'}
          onClick={() => commands.end(conversation)}
        >
          End conversation
        </MenuItem>
        {!useIsPresented() && <CustomerItems conversation={conversation} commands={commands} />}
      </MenuList>
    </MenuPopover>
  </Menu>
);

/** Actions that exist only for trying out the widget. */
const CustomerItems = ({ conversation, commands }: ConversationProps) => (
  <>
    <MenuDivider />
    <MenuGroup>
      <MenuGroupHeader>Simulate</MenuGroupHeader>
      <MenuItem
        icon={<ChatRegular />}
        disabled={conversation.phase !== 'open'}
        onClick={() => commands.simulateMessage(conversation)}
      >
        Customer writes
      </MenuItem>
      <MenuItem
        icon={<ClockRegular />}
        disabled={conversation.phase !== 'open'}
        onClick={() => commands.simulateLongWait(conversation)}
      >
        Customer waits too long
      </MenuItem>
    </MenuGroup>
  </>
);
