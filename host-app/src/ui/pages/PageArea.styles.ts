import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens, stacked } from '../theme/themes.ts';

export const usePageAreaStyles = makeStyles({
  area: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: shellTokens.canvas,
    containerType: 'inline-size',
    // Below the panel there is enough room for a form, and the window scrolls to it.
    [stacked]: { minHeight: '480px' },
  },
  page: { position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column' },
});

/** Building blocks of all pages. */
export const usePageStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  card: {
    flexShrink: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: shellTokens.card,
    border: `1px solid ${shellTokens.cardBorder}`,
    boxShadow: tokens.shadow2,
  },
  cardTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  noMargin: { margin: 0 },
  recordLink: {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
    alignSelf: 'flex-start',
    // It is a button, but should look like other text.
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  ellipsis: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});
