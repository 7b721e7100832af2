import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens } from '../theme/themes.ts';

const quick = {
  transitionDuration: tokens.durationFaster,
  '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
} as const;

const underline = {
  content: '""',
  position: 'absolute',
  bottom: 0,
  height: '2px',
  backgroundColor: tokens.colorCompoundBrandStroke,
} as const;

export const useTabStripStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateRows: '100%',
    minWidth: 0,
    flexGrow: 1,
    alignSelf: 'stretch',
  },
  large: { columnGap: '2px' },
  small: { columnGap: 0 },
  layer: {
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    gridColumn: '1 / -1',
    gridRow: 1,
    minHeight: 0,
  },
  closers: {
    position: 'relative',
    pointerEvents: 'none',
    alignItems: 'center',
    justifyItems: 'end',
  },
  tab: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '100%',
    minWidth: 0,
    maxWidth: '240px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    cursor: 'pointer',
    userSelect: 'none',
    color: tokens.colorNeutralForeground2,
    transitionProperty: 'background-color',
    ...quick,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  closableTab: { paddingRight: '34px' },
  titleRoom: {
    display: 'grid',
    minWidth: 0,
    '::after': {
      content: 'attr(data-title)',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      whiteSpace: 'nowrap',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sessionTab: {
    borderTopLeftRadius: tokens.borderRadiusMedium,
    borderTopRightRadius: tokens.borderRadiusMedium,
  },
  sessionTabSelected: {
    backgroundColor: shellTokens.card,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: tokens.shadow2,
    ':hover': { backgroundColor: shellTokens.card },
    '::after': { ...underline, left: 0, right: 0 },
  },
  pageTab: { fontSize: tokens.fontSizeBase300 },
  pageTabSelected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { ...underline, left: tokens.spacingHorizontalM, right: tokens.spacingHorizontalM },
  },
  closer: {
    pointerEvents: 'auto',
    minWidth: '24px',
    maxWidth: '24px',
    height: '24px',
    padding: 0,
    marginRight: '6px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      opacity: 1,
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  closerQuiet: { opacity: 0 },
  closerOver: { backgroundColor: shellTokens.card, boxShadow: tokens.shadow2 },
});
