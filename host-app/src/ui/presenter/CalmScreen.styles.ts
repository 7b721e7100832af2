import { makeStyles, tokens } from '@fluentui/react-components';

export const useCalmStyles = makeStyles({
  root: { height: 0, backgroundColor: tokens.colorTransparentBackground },
  page: {
    position: 'fixed',
    inset: 0,
    // In front of toasts, dialogs and the caption.
    zIndex: 2_000_000,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXXL,
    textAlign: 'center',
  },
  title: { margin: 0, textWrap: 'balance' },
});
