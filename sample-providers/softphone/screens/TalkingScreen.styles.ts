import { makeStyles, tokens } from '@fluentui/react-components';

export const useTalkingScreenStyles = makeStyles({
  content: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    '@media (max-height: 520px)': { gap: tokens.spacingVerticalS },
  },
  timer: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
  paused: { color: tokens.colorNeutralForeground3 },
  marks: { display: 'flex', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalM,
  },
  session: { textAlign: 'center', color: tokens.colorNeutralForeground3 },
});
