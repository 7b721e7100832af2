import { makeStyles, tokens } from '@fluentui/react-components';

export const useKeypadStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 48px)',
    gap: tokens.spacingHorizontalS,
  },
  key: { minWidth: '48px', height: '40px', fontSize: tokens.fontSizeBase400 },
  digits: {
    display: 'block',
    minHeight: tokens.lineHeightBase400,
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    maxWidth: '160px',
    direction: 'rtl',
    whiteSpace: 'nowrap',
  },
});
