import { makeStyles, tokens } from '@fluentui/react-components';

export const useCallerCardStyles = makeStyles({
  caller: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalXS,
  },
  avatar: {
    borderRadius: tokens.borderRadiusCircular,
    marginBlock: tokens.spacingVerticalXL,
    // Below this height, the call buttons need the space.
    '@media (max-height: 520px)': { display: 'none' },
  },
  pulsing: {
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: {
        from: { boxShadow: `0 0 0 0 ${tokens.colorBrandStroke1}` },
        to: { boxShadow: `0 0 0 18px ${tokens.colorTransparentStroke}` },
      },
      animationDuration: '1400ms',
      animationIterationCount: 'infinite',
      animationTimingFunction: tokens.curveDecelerateMid,
    },
  },
  name: { margin: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground3 },
});
