import { makeStyles, tokens } from '@fluentui/react-components';

export const useDashboardStyles = makeStyles({
  greeting: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A bar separates it from the next one; an additional line would be too much.
  queueRow: { ':not(:first-child)': { borderTopColor: 'transparent' } },
  queue: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
    minWidth: 0,
    whiteSpace: 'nowrap',
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'stretch',
  },
  board: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    // One, two or four cards in a row: a last card is never alone.
    '@container (min-width: 640px) and (max-width: 1319.98px)': {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
    '@container (min-width: 1320px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    gap: tokens.spacingHorizontalL,
    alignItems: 'stretch',
  },
});
