import { makeStyles, tokens } from '@fluentui/react-components';

export const useRecentCallsStyles = makeStyles({
  heading: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  detail: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  missed: { color: tokens.colorStatusDangerForeground1 },
});
