import { FluentProvider } from '@fluentui/react-components';
import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Presenter } from '../../scenarios/presenter.ts';
import { themes } from '../theme/themes.ts';
import { useThemeChoice } from '../theme/useThemeChoice.ts';
import { useCaptionStyles } from './Caption.styles.ts';

const height = '72px';

/** Caption for the audience, in its own strip below the workspace. */
export function Caption({ presenter }: { readonly presenter: Presenter }) {
  const styles = useCaptionStyles();
  const theme = useThemeChoice();
  const { title, caption, showsCaption } = useSyncExternalStore(
    presenter.subscribe,
    presenter.read,
  );
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--captionHeight', showsCaption ? height : '0px');
    return () => void style.removeProperty('--captionHeight');
  }, [showsCaption]);
  return (
    <FluentProvider theme={themes[theme.name]} className={styles.root}>
      {showsCaption && (
        <output className={styles.caption} aria-label="Caption">
          {caption || title}
        </output>
      )}
    </FluentProvider>
  );
}
