import { makeStyles, tokens } from '@fluentui/react-components';

export const useReportStyles = makeStyles({
  // The provider's wrapper element must cover nothing.
  root: { height: 0, backgroundColor: tokens.colorTransparentBackground },
  card: {
    position: 'fixed',
    right: tokens.spacingHorizontalXL,
    bottom: `calc(var(--captionHeight, 0px) + ${tokens.spacingVerticalXL})`,
    width: '400px',
    maxWidth: 'calc(100vw - 48px)',
    maxHeight: '70vh',
    zIndex: 900,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow28,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  finding: { color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});
