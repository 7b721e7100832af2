import { makeStyles, tokens } from '@fluentui/react-components';

export const useLevelBarsStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    maxWidth: '220px',
    color: tokens.colorNeutralForeground3,
  },
  // In forced colors, a bar filled with the text color would make an empty bar look full.
  bar: {
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: `${tokens.strokeWidthThin} solid CanvasText`,
    },
  },
});
