import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens, stacked } from '../theme/themes.ts';

export const useShellStyles = makeStyles({
  shell: {
    position: 'fixed',
    inset: 0,
    // A presentation keeps a strip for its captions, so that they cover nothing.
    bottom: 'var(--captionHeight, 0px)',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    ':has(> [data-side="right"])': { flexDirection: 'row' },
    backgroundColor: shellTokens.canvas,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    position: 'relative',
    [stacked]: { overflowX: 'hidden', overflowY: 'auto' },
  },
  rows: { flexShrink: 0, minWidth: 0, position: 'relative', zIndex: 1 },
  body: {
    position: 'relative',
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    [stacked]: { flexDirection: 'column', flexShrink: 0, minHeight: '640px' },
  },
});
