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
  // Filled with the color of text, as it would be, an empty bar reads as a full one.
  bar: {
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: `${tokens.strokeWidthThin} solid CanvasText`,
    },
  },
});
