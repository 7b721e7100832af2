import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens, stacked } from '../theme/themes.ts';

export const useProductivityPaneStyles = makeStyles({
  pane: {
    display: 'flex',
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: shellTokens.card,
    [stacked]: { flexDirection: 'column' },
  },
  content: {
    width: '340px',
    boxSizing: 'border-box',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [stacked]: { width: 'auto', borderLeftStyle: 'none' },
    // On a narrow screen the pane lies over the page instead of squeezing it.
    '@media (min-width: 761px) and (max-width: 1279px)': {
      position: 'absolute',
      top: 0,
      bottom: 0,
      right: '49px',
      zIndex: 2,
      backgroundColor: shellTokens.card,
      boxShadow: tokens.shadow16,
    },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  strip: {
    width: '48px',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [stacked]: {
      width: 'auto',
      flexDirection: 'row',
      paddingTop: tokens.spacingVerticalS,
      paddingBottom: tokens.spacingVerticalS,
      paddingLeft: tokens.spacingHorizontalL,
      borderLeftStyle: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});
