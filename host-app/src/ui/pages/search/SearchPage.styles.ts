import { makeStyles, tokens } from '@fluentui/react-components';

export const useSearchStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: { width: '100%', maxWidth: '560px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { paddingLeft: 0, paddingRight: 0, paddingBottom: 0, overflow: 'hidden' },
  groupTitle: { paddingLeft: tokens.spacingHorizontalL, paddingBottom: tokens.spacingVerticalM },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
