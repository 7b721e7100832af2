import { makeStyles, tokens } from '@fluentui/react-components';

export const useRingingScreenStyles = makeStyles({
  content: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalXL,
  },
  hint: { color: tokens.colorNeutralForeground2, textAlign: 'center' },
});
