import { makeStyles, tokens } from '@fluentui/react-components';
import { oneLine } from './Messaging.styles.ts';

export const useConversationHeadStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  texts: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: { margin: 0, ...oneLine },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});
