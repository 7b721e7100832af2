import { AriaLiveAnnouncer, FluentProvider, Spinner, type Theme } from '@fluentui/react-components';
import type { Cif, Environment } from 'provider-sdk';
import type { ReactNode } from 'react';
import { ConnectionProblem } from './ConnectionProblem.tsx';
import { PresentedContext, readPresented } from './presented.ts';
import { useConnection } from './useConnection.ts';
import { useFocusKeeper } from './useFocusKeeper.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { useWidgetShellStyles } from './WidgetShell.styles.ts';

export interface WidgetShellProps {
  readonly themes: { readonly light: Theme; readonly dark: Theme };
  /** Content of the widget once the workspace responds. */
  readonly content: (cif: Cif, environment: Environment) => ReactNode;
}

/** Environment of every widget: the agent's color scheme and a workspace that responds. */
export const WidgetShell = ({ themes, content }: WidgetShellProps) => {
  const styles = useWidgetShellStyles();
  useFocusKeeper();
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  return (
    <FluentProvider theme={isDark ? themes.dark : themes.light} className={styles.page}>
      {/* Announces the text of a message bar to screen readers. */}
      <AriaLiveAnnouncer>
        <Connected content={content} />
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
};

const Connected = ({ content }: Pick<WidgetShellProps, 'content'>) => {
  const styles = useWidgetShellStyles();
  const { connection, retry } = useConnection();
  if (connection.status === 'ready') {
    const { cif, environment } = connection;
    return (
      <PresentedContext value={readPresented(environment.customParams)}>
        {content(cif, environment)}
      </PresentedContext>
    );
  }
  return (
    <div className={styles.waiting}>
      {connection.status === 'failed' ? (
        <ConnectionProblem reason={connection.reason} onRetry={retry} />
      ) : (
        <Spinner label="Connecting to the workspace" labelPosition="below" />
      )}
    </div>
  );
};
