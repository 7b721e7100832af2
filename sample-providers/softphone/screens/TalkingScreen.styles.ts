import { makeStyles, tokens } from '@fluentui/react-components';

export const useTalkingScreenStyles = makeStyles({
  content: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
  },
  timer: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
  paused: { color: tokens.colorNeutralForeground3 },
  marks: { display: 'flex', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  session: { textAlign: 'center', color: tokens.colorNeutralForeground3 },
});
