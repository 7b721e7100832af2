import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens } from '../theme/themes.ts';

export const useRegionStyles = makeStyles({
  failure: {
    display: 'flex',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: shellTokens.card,
  },
  line: {
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
  },
  card: {
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    margin: 'auto',
    maxWidth: '480px',
    padding: '48px 32px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
  },
  floating: {
    position: 'fixed',
    right: tokens.spacingHorizontalL,
    bottom: tokens.spacingVerticalL,
    zIndex: 1000,
    width: 'min(480px, calc(100vw - 32px))',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    boxShadow: tokens.shadow28,
  },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorStatusDangerForeground1 },
  mark: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusDangerForeground1 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    maxHeight: '12em',
    overflow: 'auto',
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});
