import { makeStyles, tokens } from '@fluentui/react-components';

export const useIdleScreenStyles = makeStyles({
  dialer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  numbers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  recent: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXXL,
  },
});
