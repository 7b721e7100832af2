import { makeStyles, tokens } from '@fluentui/react-components';

export const useCaptionStyles = makeStyles({
  root: { height: 0, backgroundColor: tokens.colorTransparentBackground },
  caption: {
    position: 'fixed',
    left: '50%',
    bottom: tokens.spacingVerticalXXXL,
    transform: 'translateX(-50%)',
    zIndex: 900,
    boxSizing: 'border-box',
    maxWidth: 'min(760px, calc(100vw - 64px))',
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow28,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    pointerEvents: 'none',
  },
});
