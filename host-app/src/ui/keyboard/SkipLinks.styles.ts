import { makeStyles, tokens } from '@fluentui/react-components';

export const useSkipLinkStyles = makeStyles({
  links: { position: 'absolute', top: 0, left: 0, zIndex: 1100, height: 0 },
  link: {
    position: 'absolute',
    top: '6px',
    left: '6px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    ':not(:focus)': { clipPath: 'inset(50%)' },
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});
