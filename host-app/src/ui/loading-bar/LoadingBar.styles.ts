import { makeStyles, tokens } from '@fluentui/react-components';

const passing = { from: { left: '-40%' }, to: { left: '100%' } } as const;

export const useLoadingBarStyles = makeStyles({
  bar: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    height: '3px',
    zIndex: 1,
    overflow: 'hidden',
    pointerEvents: 'none',
    backgroundColor: tokens.colorNeutralBackground5,
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: 0,
      width: '40%',
      backgroundColor: tokens.colorCompoundBrandBackground,
      animationName: passing,
      animationDuration: '900ms',
      animationIterationCount: 'infinite',
      animationTimingFunction: tokens.curveEasyEase,
      '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});
