import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { Suspense, useLayoutEffect, useMemo, useState } from 'react';
import { Announcer } from '../announcer/Announcer.tsx';
import { useBrowserTitle } from '../browser-title/useBrowserTitle.ts';
import { CommunicationPanel } from '../communication-panel/CommunicationPanel.tsx';
import { ProviderDialogs } from '../dialogs/ProviderDialogs.tsx';
import { GlobalBar } from '../global-bar/GlobalBar.tsx';
import { Header } from '../header/Header.tsx';
import { useFocusKeeper } from '../keyboard/useFocusKeeper.ts';
import { useLandmarkKeys } from '../keyboard/useLandmarkKeys.ts';
import { useSessionKeys } from '../keyboard/useSessionKeys.ts';
import { Toaster } from '../notifications/Toaster.tsx';
import { useDesktopNotifications } from '../notifications/useDesktopNotifications.ts';
import { useRingTone } from '../notifications/useRingTone.ts';
import { PageArea } from '../pages/PageArea.tsx';
import { ProductivityPane } from '../pages/lazy-pages.ts';
import { QuickCreateDrawer } from '../pages/quick-create/QuickCreateDrawer.tsx';
import { SessionRow } from '../session-row/SessionRow.tsx';
import { SimulatorConsole } from '../simulator-console/SimulatorConsole.tsx';
import { TabRow } from '../tab-row/TabRow.tsx';
import { useRememberedFlag } from '../preferences/useRememberedFlag.ts';
import { createThemes, themes as ownThemes, type ThemeLook } from '../theme/themes.ts';
import { useThemeChoice, type ThemeChoice } from '../theme/useThemeChoice.ts';
import { ShellContext, type Logo, type ShellServices } from './shell-context.ts';
import { useShellStyles } from './Shell.styles.ts';
import { useIsLegacyLayout } from './useIsLegacyLayout.ts';
import { useWindowWidth } from './useWindowWidth.ts';

/** What an administrator chose for everybody, until the agent chooses otherwise. */
export interface ShellLook extends ThemeLook {
  readonly default?: ThemeChoice | undefined;
  readonly ringTone?: boolean | undefined;
  readonly logo?: Logo | undefined;
}

const plain: ShellLook = {};

interface ShellProps {
  readonly look?: ShellLook;
  /** For an audience: nothing is shown that is only there for developers. */
  readonly isPresented?: boolean;
}

/** The whole screen of the agent. Needs an `AppContext` above it. */
export function Shell({ look = plain, isPresented = false }: ShellProps) {
  const theme = useThemeChoice(look.default);
  const themes = useMemo(
    () => ((look.accent ?? look.header ?? look.headerDark) ? createThemes(look) : ownThemes),
    [look],
  );
  const [rings, setRings] = useRememberedFlag('ringTone', look.ringTone ?? false);
  const [isConsoleOpen, setConsoleOpen] = useState(false);
  const services = useMemo<ShellServices>(
    () => ({
      theme,
      themes,
      logo: look.logo,
      ringTone: { isOn: rings, choose: setRings },
      isPresented,
      isConsoleOpen,
      setConsoleOpen,
    }),
    [theme, themes, look.logo, rings, setRings, isPresented, isConsoleOpen],
  );
  // What the browser draws itself, such as date pickers and scroll bars, does not know the theme.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = theme.name === 'light' ? 'light' : 'dark';
  }, [theme.name]);
  return (
    <ShellContext value={services}>
      <FluentProvider theme={themes[theme.name]}>
        <Regions />
      </FluentProvider>
    </ShellContext>
  );
}

function Regions() {
  const styles = useShellStyles();
  const isLegacy = useIsLegacyLayout();
  useWindowWidth();
  useBrowserTitle();
  useDesktopNotifications();
  useRingTone();
  useFocusKeeper();
  useLandmarkKeys();
  useSessionKeys();
  return (
    <div className={styles.shell}>
      <div className={mergeClasses(styles.main, isLegacy && styles.legacyMain)}>
        <Header />
        <section
          className={mergeClasses(styles.rows, isLegacy && styles.legacyPart)}
          aria-label="Sessions and tabs"
        >
          <SessionRow />
          <TabRow />
        </section>
        <GlobalBar />
        <div className={mergeClasses(styles.body, isLegacy && styles.legacyPart)}>
          <CommunicationPanel />
          <PageArea />
          <Suspense fallback={null}>
            <ProductivityPane />
          </Suspense>
        </div>
      </div>
      <SimulatorConsole />
      <Toaster />
      <QuickCreateDrawer />
      <ProviderDialogs />
      <Announcer />
    </div>
  );
}
