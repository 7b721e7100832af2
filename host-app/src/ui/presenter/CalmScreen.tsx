import { FluentProvider, LargeTitle, Subtitle1 } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Presenter } from '../../scenarios/presenter.ts';
import { headerBackgrounds, type ThemeLook } from '../../look/look.ts';
import { textOn } from '../../look/colors.ts';
import { themes } from '../theme/themes.ts';
import { useThemeChoice } from '../theme/useThemeChoice.ts';
import { useCalmStyles } from './CalmScreen.styles.ts';

interface CalmScreenProps {
  readonly presenter: Presenter;
  readonly company: string;
  readonly look: ThemeLook;
}

/** A quiet page in front of everything while the presenter repairs something behind it. */
export function CalmScreen({ presenter, company, look }: CalmScreenProps) {
  const styles = useCalmStyles();
  const theme = useThemeChoice();
  const { isCalm } = useSyncExternalStore(presenter.subscribe, presenter.read);
  if (!isCalm) return null;
  const backgroundColor = headerBackgrounds(look)[theme.name === 'light' ? 'light' : 'dark'];
  return (
    <FluentProvider theme={themes[theme.name]} className={styles.root}>
      <section
        className={styles.page}
        style={{ backgroundColor, color: textOn(backgroundColor) }}
        aria-label="Pause"
      >
        <LargeTitle as="h1" className={styles.title}>
          {company}
        </LargeTitle>
        <Subtitle1 as="p" className={styles.title}>
          One moment, please
        </Subtitle1>
      </section>
    </FluentProvider>
  );
}
