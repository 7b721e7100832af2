import { makeStyles, tokens } from '@fluentui/react-components';

export const useGlobalBarStyles = makeStyles({
  region: {
    position: 'relative',
    flexShrink: 0,
    maxHeight: '30vh',
    overflowY: 'auto',
    boxShadow: tokens.shadow2,
    zIndex: 2,
  },
  bar: { minHeight: '40px', paddingLeft: tokens.spacingHorizontalL },
  more: { position: 'absolute', top: '8px', right: '48px' },
});
