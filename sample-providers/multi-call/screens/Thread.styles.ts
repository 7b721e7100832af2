import { makeStyles, tokens } from '@fluentui/react-components';
import { oneLine } from './Messaging.styles.ts';

export const useThreadStyles = makeStyles({
  thread: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // A reversed column stays scrolled to its end while messages are added.
    display: 'flex',
    flexDirection: 'column-reverse',
  },
  messages: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
  },
  message: {
    flexShrink: 0,
    alignSelf: 'flex-start',
    maxWidth: '85%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
  },
  messageOfAgent: { alignSelf: 'flex-end', alignItems: 'flex-end' },
  author: { maxWidth: '100%', color: tokens.colorNeutralForeground3, ...oneLine },
  bubble: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    borderTopLeftRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bubbleOfAgent: {
    borderTopLeftRadius: tokens.borderRadiusXLarge,
    borderTopRightRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  writing: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});
