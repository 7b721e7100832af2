import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens, stacked } from '../theme/themes.ts';

export const useShellStyles = makeStyles({
  shell: {
    position: 'fixed',
    inset: 0,
    // A presentation reserves a strip for its captions, so that they cover nothing.
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
  /**
   * Sessions on the left, then the panel, then tabs over the page. Nothing moves in the document,
   * so that no widget reloads when the layout changes.
   */
  legacyMain: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr) auto auto',
    gridTemplateRows: 'auto auto auto minmax(0, 1fr)',
    gridTemplateAreas: `
      "header header header header header"
      "strip panel tabs tabs tabs"
      "strip panel bars bars bars"
      "strip panel page pane sidepanes"`,
    '& > header': { gridArea: 'header' },
    '& [data-part=strip]': { gridArea: 'strip' },
    '& [data-part=tabs]': { gridArea: 'tabs' },
    '& [data-part=bars]': { gridArea: 'bars' },
    '& [data-part=panel]': { gridArea: 'panel' },
    '& main': { gridArea: 'page' },
    '& [data-part=pane]': { gridArea: 'pane' },
    '& [data-part=sidepanes]': { gridArea: 'sidepanes' },
  },
  legacyPart: { display: 'contents' },
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
