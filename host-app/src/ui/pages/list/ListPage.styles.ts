import { makeStyles, tokens } from '@fluentui/react-components';

const cell = {
  paddingLeft: tokens.spacingHorizontalL,
  paddingRight: tokens.spacingHorizontalL,
  textAlign: 'left',
  whiteSpace: 'nowrap',
  maxWidth: '320px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

export const useListStyles = makeStyles({
  card: { paddingLeft: 0, paddingRight: 0, paddingBottom: 0, overflow: 'hidden' },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalM,
  },
  scroller: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse' },
  header: {
    ...cell,
    height: '36px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: { ...cell, height: '42px' },
  phone: { display: 'inline-flex', alignItems: 'center' },
  empty: {
    margin: 0,
    padding: tokens.spacingHorizontalXXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
});
