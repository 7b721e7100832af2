import { Tooltip } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import { SkipLinks } from '../keyboard/SkipLinks.tsx';
import { Region } from '../region/Region.tsx';
import { useShell } from '../shell/shell-context.ts';
import { useHeaderStyles } from './Header.styles.ts';
import { BrandLogo } from './BrandLogo.tsx';
import {
  AppLauncher,
  ConsoleButton,
  HelpMenu,
  NotificationBell,
  Presence,
  QuickCreate,
  SettingsMenu,
} from './header-parts.tsx';
import { SearchField } from './SearchField.tsx';

export function Header() {
  const styles = useHeaderStyles();
  const { isPresented } = useShell();
  return (
    <header className={styles.header}>
      <SkipLinks />
      <Part name="The app launcher">
        <AppLauncher />
      </Part>
      <Part name="The name of the app">
        <AppName />
      </Part>
      <Part name="The search box">
        <SearchField />
      </Part>
      <div className={styles.actions}>
        <Part name="Quick create">
          <QuickCreate />
        </Part>
        <Part name="The bell">
          <NotificationBell />
        </Part>
        {!isPresented && (
          <Part name="The console button">
            <ConsoleButton />
          </Part>
        )}
        <Part name="The settings menu">
          <SettingsMenu />
        </Part>
        <Part name="The help menu">
          <HelpMenu />
        </Part>
        <Part name="The presence">
          <Presence />
        </Part>
      </div>
    </header>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Region name={name} look="button">
      {children}
    </Region>
  );
}

function AppName() {
  const styles = useHeaderStyles();
  const { isPresented } = useShell();
  const environment = useWorkspace((state) => state.environment);
  return (
    <div className={styles.names}>
      <BrandLogo />
      <span className={styles.environment}>{environment.name}</span>
      <span className={styles.divider} aria-hidden />
      <span className={styles.app}>{environment.appName}</span>
      {!isPresented && <MockMark />}
    </div>
  );
}

function MockMark() {
  const styles = useHeaderStyles();
  return (
    <Tooltip
      content="A mock of the workspace. Nothing here reaches a real organization."
      relationship="description"
    >
      <span className={styles.mock}>Mock</span>
    </Tooltip>
  );
}
