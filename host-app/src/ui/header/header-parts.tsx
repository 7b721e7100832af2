import {
  AddRegular,
  AlertRegular,
  BugRegular,
  GridDotsRegular,
  QuestionCircleRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { triggerOnDemand } from '../on-demand/trigger-on-demand.tsx';
import { HeaderButton } from './HeaderButton.tsx';
import { PresenceButton } from './PresenceButton.tsx';

// The menus and dialogs of these buttons load after the first screen; each button looks the same
// before and after.

export const AppLauncher = triggerOnDemand(
  ({ onUse }) => (
    <HeaderButton label="App launcher" icon={<GridDotsRegular />} opens="menu" onClick={onUse} />
  ),
  async () => (await import('./AppLauncher.tsx')).AppLauncher,
);

export const QuickCreate = triggerOnDemand(
  ({ onUse }) => (
    <HeaderButton label="Quick create" icon={<AddRegular />} opens="menu" onClick={onUse} />
  ),
  async () => (await import('./QuickCreate.tsx')).QuickCreate,
);

export const NotificationBell = triggerOnDemand(
  ({ onUse }) => (
    <HeaderButton label="Notifications" icon={<AlertRegular />} opens="dialog" onClick={onUse} />
  ),
  async () => (await import('./NotificationBell.tsx')).NotificationBell,
);

export const ConsoleButton = triggerOnDemand(
  ({ onUse }) => (
    <HeaderButton
      label="Simulator console"
      icon={<BugRegular />}
      isPressed={false}
      onClick={onUse}
    />
  ),
  async () => (await import('./ConsoleButton.tsx')).ConsoleButton,
);

export const SettingsMenu = triggerOnDemand(
  ({ onUse }) => (
    <HeaderButton label="Settings" icon={<SettingsRegular />} opens="menu" onClick={onUse} />
  ),
  async () => (await import('./SettingsMenu.tsx')).SettingsMenu,
);

export const HelpMenu = triggerOnDemand(
  ({ onUse }) => (
    <HeaderButton label="Help" icon={<QuestionCircleRegular />} opens="dialog" onClick={onUse} />
  ),
  async () => (await import('./HelpMenu.tsx')).HelpMenu,
);

export const Presence = triggerOnDemand(
  ({ onUse }) => <PresenceButton onClick={onUse} />,
  async () => (await import('./PresenceDialog.tsx')).PresenceDialog,
);
