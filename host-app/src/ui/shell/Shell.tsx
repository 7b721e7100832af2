import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useState } from 'react';
import { Announcer } from '../announcer/Announcer.tsx';
import { useBrowserTitle } from '../browser-title/useBrowserTitle.ts';
import { CommunicationPanel } from '../communication-panel/CommunicationPanel.tsx';
import { ProviderDialogs } from '../dialogs/ProviderDialogs.tsx';
import { ForeignQuestion } from '../foreign/ForeignQuestion.tsx';
import { GlobalBar } from '../global-bar/GlobalBar.tsx';
import { Header } from '../header/Header.tsx';
import { useFocusKeeper } from '../keyboard/useFocusKeeper.ts';
import { useLandmarkKeys } from '../keyboard/useLandmarkKeys.ts';
import { useSessionKeys } from '../keyboard/useSessionKeys.ts';
import { Toaster } from '../notifications/Toaster.tsx';
import { useDesktopNotifications } from '../notifications/useDesktopNotifications.ts';
import { useRingTone } from '../notifications/useRingTone.ts';
import { PageArea } from '../pages/PageArea.tsx';
import { ProductivityPane } from '../pages/on-demand-pages.tsx';
import { QuickCreateDrawer } from '../pages/quick-create/QuickCreateDrawer.tsx';
import { Region } from '../region/Region.tsx';
import { SessionRow } from '../session-row/SessionRow.tsx';
import { ScriptDialogSlot } from '../script-dialog/ScriptDialogSlot.tsx';
import { SidePaneSlot } from '../side-panes/SidePaneSlot.tsx';
import { SimulatorConsole } from '../simulator-console/SimulatorConsole.tsx';
import { TabRow } from '../tab-row/TabRow.tsx';
import { useRememberedFlag } from '../preferences/useRememberedFlag.ts';
import type { ThemeLook } from '../../look/look.ts';
import { createThemes, themes as ownThemes } from '../theme/themes.ts';
import { useThemeChoice, type ThemeChoice } from '../theme/useThemeChoice.ts';
import { useRememberedWidths } from '../communication-panel/useRememberedWidths.ts';
import { ShellContext, type Logo, type ShellServices } from './shell-context.ts';
import { useShellStyles } from './Shell.styles.ts';
import { useIsLegacyLayout } from './useIsLegacyLayout.ts';
import { useWindowWidth } from './useWindowWidth.ts';

/** The administrator's choice, until the agent makes another. */
export interface ShellLook extends ThemeLook {
  readonly default?: ThemeChoice | undefined;
  readonly ringTone?: boolean | undefined;
  readonly logo?: Logo | undefined;
  readonly greeting?: string | undefined;
}

const plain: ShellLook = {};

interface ShellProps {
  readonly look?: ShellLook;
  /** For an audience: hides everything that is only for developers. */
  readonly isPresented?: boolean;
}

/** The agent's whole screen. Needs an `AppContext` above it. */
export function Shell({ look = plain, isPresented = false }: ShellProps) {
  const theme = useThemeChoice(look.default);
  const themes = useMemo(
    () => ((look.accent ?? look.header ?? look.headerDark) ? createThemes(look) : ownThemes),
    [look],
  );
  const [rings, setRings] = useRememberedFlag('ringTone', look.ringTone ?? false);
  const [isConsoleOpen, setConsoleOpen] = useState(false);
  const [consoleAt, setConsoleAt] = useState<ShellServices['consoleAt']>();
  const services = useMemo<ShellServices>(
    () => ({
      theme,
      themes,
      logo: look.logo,
      greeting: look.greeting,
      ringTone: { isOn: rings, choose: setRings },
      isPresented,
      isConsoleOpen,
      setConsoleOpen: (isOpen) => {
        setConsoleAt(undefined);
        setConsoleOpen(isOpen);
      },
      consoleAt,
      openConsoleAt: (view) => {
        setConsoleAt({ view });
        setConsoleOpen(true);
      },
    }),
    [
      theme,
      themes,
      look.logo,
      look.greeting,
      rings,
      setRings,
      isPresented,
      isConsoleOpen,
      consoleAt,
    ],
  );
  // The browser's own controls, such as date pickers and scroll bars, do not follow the theme.
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

/**
 * Each part of the screen has its own region. The panel is not in one, because it contains the
 * providers' frames; its other parts have regions inside.
 */
function Regions() {
  const styles = useShellStyles();
  const isLegacy = useIsLegacyLayout();
  return (
    <div className={styles.shell}>
      <Habits />
      <div className={mergeClasses(styles.main, isLegacy && styles.legacyMain)}>
        <Region name="The header" look="line">
          <Header />
        </Region>
        <section
          className={mergeClasses(styles.rows, isLegacy && styles.legacyPart)}
          aria-label="Sessions and tabs"
        >
          <Region name="The session row" look="line">
            <SessionRow />
          </Region>
          <Region name="The tab row" look="line">
            <TabRow />
          </Region>
        </section>
        <Region name="The global notifications" look="line">
          <GlobalBar />
        </Region>
        <div className={mergeClasses(styles.body, isLegacy && styles.legacyPart)}>
          <CommunicationPanel />
          <Region name="The page area" look="card">
            <PageArea />
          </Region>
          <Region name="The productivity pane" look="button">
            <ProductivityPane />
          </Region>
          <Region name="The side panes" look="button">
            <SidePaneSlot />
          </Region>
        </div>
      </div>
      <Region name="The simulator console" look="floating">
        <SimulatorConsole />
      </Region>
      <Toaster />
      <Region name="The quick create form" look="floating">
        <QuickCreateDrawer />
      </Region>
      <ProviderDialogs />
      <Region name="The dialog of a script" look="floating">
        <ScriptDialogSlot />
      </Region>
      <Region name="The question about a link" look="floating">
        <ForeignQuestion />
      </Region>
      <Region name="The announcer" look="nothing">
        <Announcer />
      </Region>
    </div>
  );
}

/** Parts of the shell without a display. */
const habits = [
  ['The window width', habit(useWindowWidth)],
  ['The browser title', habit(useBrowserTitle)],
  ['The desktop notifications', habit(useDesktopNotifications)],
  ['The ring tone', habit(useRingTone)],
  ['The remembered panel widths', habit(useRememberedWidths)],
  ['The keyboard position', habit(useFocusKeeper)],
  ['The landmark keys', habit(useLandmarkKeys)],
  ['The session keys', habit(useSessionKeys)],
] as const;

function Habits() {
  return habits.map(([name, Habit]) => (
    <Region key={name} name={name} look="nothing">
      <Habit />
    </Region>
  ));
}

function habit(useHabit: () => void): () => null {
  return () => {
    useHabit();
    return null;
  };
}
