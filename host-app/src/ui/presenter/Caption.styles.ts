import { makeStyles, tokens } from '@fluentui/react-components';

export const useCaptionStyles = makeStyles({
  root: { height: 0, backgroundColor: tokens.colorTransparentBackground },
  caption: {
    position: 'fixed',
    left: 0,
    right: 0,
    bottom: 0,
    height: 'var(--captionHeight)',
    zIndex: 900,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    paddingInline: tokens.spacingHorizontalXXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    color: tokens.colorNeutralForegroundStaticInverted,
    textAlign: 'center',
    textWrap: 'balance',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});
