import { makeStyles, tokens } from '@fluentui/react-components';

export const useIdleScreenStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'safe center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
  picture: { flexShrink: 0, fontSize: '48px', color: tokens.colorBrandForeground1 },
  text: { margin: 0 },
  detail: {
    maxWidth: '34ch',
    marginBottom: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground3,
  },
});
