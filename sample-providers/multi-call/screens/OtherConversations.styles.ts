import { makeStyles, tokens } from '@fluentui/react-components';
import { oneLine } from './Messaging.styles.ts';

export const useOtherConversationsStyles = makeStyles({
  section: {
    flexShrink: 0,
    maxHeight: '40%',
    '@media (max-height: 480px)': { display: 'none' },
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingBlockEnd: tokens.spacingVerticalXS,
    overflowY: 'auto',
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  texts: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  line: { ...oneLine },
  preview: { color: tokens.colorNeutralForeground3, ...oneLine },
});
