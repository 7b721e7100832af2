import { makeStyles, tokens } from '@fluentui/react-components';

const cell = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  textAlign: 'left',
  verticalAlign: 'top',
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
} as const;

export const useAllColumnsStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  scroller: { maxHeight: '50vh', overflow: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    ...cell,
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { ...cell, overflowWrap: 'anywhere' },
  name: { ...cell, fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
