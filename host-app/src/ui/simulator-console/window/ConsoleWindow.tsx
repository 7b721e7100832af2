import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { App } from '../../../store/app.ts';
import { appOf } from '../../../store/app-door.ts';
import { AppContext } from '../../../store/hooks.ts';
import { ForeignQuestion } from '../../foreign/ForeignQuestion.tsx';
import { ShellContext } from '../../shell/shell-context.ts';
import { themes } from '../../theme/themes.ts';
import { useThemeChoice } from '../../theme/useThemeChoice.ts';
import { ConsoleTabs } from '../ConsoleTabs.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

const silent = { isOn: false, choose: () => undefined };

/** The interval for noticing a closed or reloaded workspace, in milliseconds. */
const lookAgain = 500;

/**
 * The console as a separate page.
 *
 * It reads the workspace of its opener, a page of the same origin, directly: there is no copy that
 * could differ. When that page reloads, the console switches to the new workspace.
 */
export function ConsoleWindow({ opener }: { readonly opener: Window | null }) {
  const theme = useThemeChoice();
  const services = useMemo(
    () => ({
      theme,
      themes,
      ringTone: silent,
      isPresented: false,
      isConsoleOpen: true,
      setConsoleOpen: () => undefined,
      openConsoleAt: () => undefined,
    }),
    [theme],
  );
  const app = useOpenerApp(opener);
  return (
    <ShellContext value={services}>
      <FluentProvider theme={themes[theme.name]}>
        {app ? <ConnectedConsole key={app.number} app={app.app} /> : <Waiting />}
      </FluentProvider>
    </ShellContext>
  );
}

function ConnectedConsole({ app }: { readonly app: App }) {
  const styles = useConsoleStyles();
  return (
    <AppContext value={app}>
      <section aria-label="Simulator console" className={styles.page}>
        <ConsoleTabs />
        <ForeignQuestion />
      </section>
    </AppContext>
  );
}

function Waiting() {
  const styles = useConsoleStyles();
  return (
    <div className={styles.page}>
      <Spinner
        className={styles.waiting}
        label="Waiting for the workspace that opened this window"
      />
    </div>
  );
}

interface Found {
  readonly app: App;
  /** A new number for each workspace. */
  readonly number: number;
}

function useOpenerApp(opener: Window | null): Found | undefined {
  const [found, setFound] = useState<Found | undefined>(() => foundIn(opener, undefined));
  useEffect(() => {
    const timer = setInterval(() => setFound((before) => foundIn(opener, before)), lookAgain);
    return () => clearInterval(timer);
  }, [opener]);
  return found;
}

function foundIn(opener: Window | null, before: Found | undefined): Found | undefined {
  const app = appOf(opener);
  if (app === before?.app) return before;
  return app && { app, number: (before?.number ?? 0) + 1 };
}
