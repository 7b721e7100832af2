import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themes } from '../theme/themes.ts';
import { useThemeChoice } from '../theme/useThemeChoice.ts';
import { useGuideStyles } from './Guide.styles.ts';

interface GuideFrameProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A card over the workspace, in the agent's own theme. */
export function GuideFrame({ label, children }: GuideFrameProps) {
  const styles = useGuideStyles();
  const theme = useThemeChoice();
  return (
    <FluentProvider theme={themes[theme.name]} className={styles.root}>
      <section className={styles.card} aria-label={label}>
        {children}
      </section>
    </FluentProvider>
  );
}
