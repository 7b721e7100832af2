import { makeStyles, tokens } from '@fluentui/react-components';
import { oneLine } from './Messaging.styles.ts';

export const useCompactMessagingStyles = makeStyles({
  screen: {
    boxSizing: 'border-box',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: tokens.spacingVerticalXS,
    overflow: 'hidden',
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  texts: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  line: { ...oneLine },
  preview: { color: tokens.colorNeutralForeground3, ...oneLine },
  field: { flexGrow: 1, minWidth: 0 },
});
