import { makeStyles, tokens } from '@fluentui/react-components';

export const useWrapUpScreenStyles = makeStyles({
  form: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  notes: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  textarea: {
    flexGrow: 1,
    minHeight: '120px',
    '& textarea': { maxHeight: 'none', height: '100%' },
  },
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
