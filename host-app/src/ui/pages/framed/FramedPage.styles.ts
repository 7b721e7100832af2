import { makeStyles, tokens } from '@fluentui/react-components';

export const useFramedPageStyles = makeStyles({
  frame: {
    flexGrow: 1,
    width: '100%',
    border: 'none',
    colorScheme: 'light',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
