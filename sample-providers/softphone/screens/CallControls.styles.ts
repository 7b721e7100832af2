import { makeStyles, tokens } from '@fluentui/react-components';

export const useCallControlsStyles = makeStyles({
  row: {
    display: 'flex',
    justifyContent: 'center',
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalM,
    columnGap: tokens.spacingHorizontalXS,
  },
  compactRow: { display: 'flex', gap: tokens.spacingHorizontalXS },
  control: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    minWidth: '58px',
  },
  large: { minWidth: '56px', width: '56px', height: '56px' },
  isOn: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ':hover': {
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorBrandForeground2,
    },
  },
  end: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    borderTopColor: tokens.colorTransparentStroke,
    borderRightColor: tokens.colorTransparentStroke,
    borderBottomColor: tokens.colorTransparentStroke,
    borderLeftColor: tokens.colorTransparentStroke,
    ':hover': {
      backgroundColor: tokens.colorStatusDangerBackground3Hover,
      color: tokens.colorNeutralForegroundOnBrand,
    },
    ':hover:active': {
      backgroundColor: tokens.colorStatusDangerBackground3Pressed,
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
});
