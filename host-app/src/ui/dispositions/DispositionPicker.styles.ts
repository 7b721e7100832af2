import { makeStyles, tokens } from '@fluentui/react-components';

export const useDispositionStyles = makeStyles({
  picker: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  category: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
  heading: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
