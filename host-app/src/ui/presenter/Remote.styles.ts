import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  remote: {
    boxSizing: 'border-box',
    maxWidth: '460px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  caption: {
    minHeight: '66px',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  trouble: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  beats: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  beat: { width: '100%', justifyContent: 'flex-start' },
  current: {
    // With forced colors, every beat has a border, and an outline marks the current one.
    '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '-1px' },
  },
  next: { flexGrow: 1 },
});

export const useRemoteStyles = () => {
  usePageStyles();
  return useStyles();
};
