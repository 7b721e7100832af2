import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular, SettingsRegular } from '@fluentui/react-icons';
import { useApp } from '../../store/hooks.ts';
import { reloadProvider } from '../../workspace/providers/providers.ts';
import { desktopPermission } from '../notifications/desktop-notification.ts';
import { useShell } from '../shell/shell-context.ts';
import type { ThemeChoice } from '../theme/useThemeChoice.ts';
import { HeaderButton } from './HeaderButton.tsx';

const choices: readonly { readonly choice: ThemeChoice; readonly label: string }[] = [
  { choice: 'system', label: 'Same as system' },
  { choice: 'light', label: 'Light' },
  { choice: 'dark', label: 'Dark' },
  { choice: 'highContrast', label: 'High contrast' },
];

export function SettingsMenu() {
  const { theme, ringTone } = useShell();
  const { workspace } = useApp();
  const choose = (value: string | undefined): void => {
    const found = choices.find(({ choice }) => choice === value);
    if (found) theme.choose(found.choice);
  };
  const reloadAll = (): void => {
    for (const { uniqueName } of workspace.getState().providers) {
      workspace.apply(reloadProvider, { uniqueName });
    }
  };
  return (
    <Menu
      checkedValues={{ theme: [theme.choice], sound: ringTone.isOn ? ['ring'] : [] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === 'theme') choose(checkedItems[0]);
        else ringTone.choose(checkedItems.includes('ring'));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <HeaderButton label="Settings" icon={<SettingsRegular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Theme</MenuGroupHeader>
            {choices.map(({ choice, label }) => (
              <MenuItemRadio key={choice} name="theme" value={choice}>
                {label}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Notifications</MenuGroupHeader>
            <MenuItemCheckbox name="sound" value="ring">
              Ring tone
            </MenuItemCheckbox>
            {desktopPermission() === 'default' && (
              <MenuItem onClick={() => void Notification.requestPermission()}>
                Allow desktop notifications
              </MenuItem>
            )}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<ArrowClockwiseRegular />} onClick={reloadAll}>
            Reload providers
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
