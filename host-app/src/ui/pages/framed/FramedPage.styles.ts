import { makeStyles, tokens } from '@fluentui/react-components';

export const useFramedPageStyles = makeStyles({
  frame: {
    flexGrow: 1,
    width: '100%',
    border: 'none',
    colorScheme: 'light',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: {
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
