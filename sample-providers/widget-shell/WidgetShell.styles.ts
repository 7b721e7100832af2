import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

const usePageStyles = makeStaticStyles({
  'html, body, #widget': { height: '100%', margin: 0 },
});

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  waiting: {
    boxSizing: 'border-box',
    height: '100%',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
  },
});

export const useWidgetShellStyles = () => {
  usePageStyles();
  return useStyles();
};
