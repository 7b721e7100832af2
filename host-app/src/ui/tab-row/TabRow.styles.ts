import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens } from '../theme/themes.ts';

export const useTabRowStyles = makeStyles({
  row: {
    height: '36px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'stretch',
    minWidth: 0,
    boxSizing: 'border-box',
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    backgroundColor: shellTokens.card,
    boxShadow: tokens.shadow2,
    zIndex: 1,
  },
  icon: { display: 'flex', flexShrink: 0, minWidth: '16px', color: tokens.colorNeutralForeground3 },
  unsaved: {
    width: '8px',
    height: '8px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteMarigoldForeground1,
  },
});
