import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Presenter } from '../../scenarios/presenter.ts';
import { themes } from '../theme/themes.ts';
import { useThemeChoice } from '../theme/useThemeChoice.ts';
import { useCaptionStyles } from './Caption.styles.ts';

/** What the audience reads; the workspace below stays usable. */
export function Caption({ presenter }: { readonly presenter: Presenter }) {
  const styles = useCaptionStyles();
  const theme = useThemeChoice();
  const { caption, showsCaption } = useSyncExternalStore(presenter.subscribe, presenter.read);
  return (
    <FluentProvider theme={themes[theme.name]} className={styles.root}>
      {showsCaption && caption !== '' && (
        <output className={styles.caption} aria-label="Caption">
          {caption}
        </output>
      )}
    </FluentProvider>
  );
}
