import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens } from '../theme/themes.ts';

const cell = {
  paddingLeft: tokens.spacingHorizontalM,
  paddingRight: tokens.spacingHorizontalM,
  textAlign: 'left',
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
} as const;

const focusRing = {
  outlineWidth: '2px',
  outlineStyle: 'solid',
  outlineColor: tokens.colorStrokeFocus2,
  outlineOffset: '-2px',
} as const;

export const useConsoleStyles = makeStyles({
  console: {
    height: '280px',
    maxHeight: '45vh',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: shellTokens.card,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    zIndex: 4,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '40px',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  gap: { flexGrow: 1 },
  split: { flexGrow: 1, minHeight: 0, display: 'flex' },
  scroller: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    minWidth: 0,
    overflow: 'auto',
    ':focus-visible': focusRing,
  },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
  },
  header: {
    ...cell,
    position: 'sticky',
    top: 0,
    height: '28px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: shellTokens.card,
  },
  row: { cursor: 'default', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  rowSelected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: {
    ...cell,
    height: '26px',
    maxWidth: '480px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: tokens.fontFamilyMonospace,
  },
  wideCell: {
    ...cell,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  failure: { color: tokens.colorPaletteRedForeground1 },
  provenance: { color: tokens.colorNeutralForeground3 },
  detail: {
    flexBasis: '36%',
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    overflow: 'auto',
    boxSizing: 'border-box',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': focusRing,
  },
  message: { margin: 0, fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyMonospace },
  empty: {
    margin: 0,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
});
