import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular, SettingsRegular } from '@fluentui/react-icons';
import { useApp } from '../../store/hooks.ts';
import { reloadProvider } from '../../workspace/providers.ts';
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
  const { theme } = useShell();
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
      checkedValues={{ theme: [theme.choice] }}
      onCheckedValueChange={(_event, data) => choose(data.checkedItems[0])}
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
          <MenuItem icon={<ArrowClockwiseRegular />} onClick={reloadAll}>
            Reload providers
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
