import { makeStyles, tokens } from '@fluentui/react-components';

export const useQuickCreateStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalL,
  },
  footer: { justifyContent: 'flex-end', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
