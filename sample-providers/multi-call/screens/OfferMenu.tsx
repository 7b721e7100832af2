import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { AddRegular, ChatAddRegular } from '@fluentui/react-icons';
import { useIsPresented } from '../../widget-shell/presented.ts';
import { presets } from '../conversations/presets.ts';
import type { MessagingCommands } from '../conversations/useMessaging.ts';

interface OfferMenuProps {
  readonly commands: MessagingCommands;
  readonly look: 'icon' | 'small' | 'large';
}

const label = 'Simulate incoming conversation';

/** Customers who may write; the workspace then shows a notification. */
export const OfferMenu = (props: OfferMenuProps) =>
  useIsPresented() ? null : <Offers {...props} />;

const Offers = ({ commands, look }: OfferMenuProps) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      {look === 'icon' ? (
        <MenuButton appearance="subtle" menuIcon={null} icon={<AddRegular />} aria-label={label} />
      ) : (
        <MenuButton
          appearance="primary"
          size={look}
          {...(look === 'large' ? { icon: <ChatAddRegular /> } : {})}
        >
          {label}
        </MenuButton>
      )}
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {presets.map((preset) => (
          <MenuItem
            key={preset.id}
            secondaryContent={preset.channel}
            onClick={() => commands.offer(preset)}
          >
            {preset.customerName}
          </MenuItem>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
);
