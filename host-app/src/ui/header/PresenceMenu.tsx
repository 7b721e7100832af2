import {
  Avatar,
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  PresenceBadge,
  Tooltip,
  type PresenceBadgeStatus,
} from '@fluentui/react-components';
import type { RefCallback } from 'react';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { selectPresence, setPresence } from '../../workspace/presence.ts';
import { useHeaderStyles } from './Header.styles.ts';

const badges = new Map<string, PresenceBadgeStatus>([
  ['AVAILABLE', 'available'],
  ['BUSY', 'busy'],
  ['BUSY_DO_NOT_DISTURB', 'do-not-disturb'],
  ['AWAY', 'away'],
  ['OFFLINE', 'offline'],
]);

function badgeOf(basePresenceStatus: string | undefined): PresenceBadgeStatus {
  return badges.get(basePresenceStatus ?? '') ?? 'unknown';
}

export function PresenceMenu() {
  const apply = useApply();
  const options = useWorkspace((state) => state.presence.options);
  const current = useWorkspace(selectPresence);
  const choose = (id: string | undefined): void => {
    const presence = options.find(({ presenceId }) => presenceId === id);
    if (presence) apply(setPresence, { presence });
  };
  return (
    <Menu
      checkedValues={{ presence: current ? [current.presenceId] : [] }}
      onCheckedValueChange={(_event, data) => choose(data.checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <PresenceButton />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {options.map(({ presenceId, presenceText, basePresenceStatus }) => (
            <MenuItemRadio
              key={presenceId}
              name="presence"
              value={presenceId}
              icon={<PresenceBadge status={badgeOf(basePresenceStatus)} aria-hidden />}
            >
              {presenceText}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Further props are those that the menu gives its trigger. */
function PresenceButton({ ref, ...rest }: { readonly ref?: RefCallback<HTMLButtonElement> }) {
  const styles = useHeaderStyles();
  const fullName = useWorkspace((state) => state.environment.user.fullName);
  const current = useWorkspace(selectPresence);
  const text = current?.presenceText ?? 'Unknown';
  return (
    <Tooltip
      content={`${fullName}: ${text}. Opens the list of presences.`}
      relationship="description"
    >
      <Button
        {...rest}
        ref={ref}
        className={styles.button}
        appearance="transparent"
        aria-label={`Presence: ${text}`}
      >
        <Avatar
          name={fullName}
          size={28}
          color="brand"
          badge={{ status: badgeOf(current?.basePresenceStatus) }}
          aria-hidden
        />
      </Button>
    </Tooltip>
  );
}
