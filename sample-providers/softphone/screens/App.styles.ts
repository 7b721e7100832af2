import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

const usePageStyles = makeStaticStyles({
  'html, body, #softphone': { height: '100%', margin: 0 },
});

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

export const useAppStyles = () => {
  usePageStyles();
  return useStyles();
};
