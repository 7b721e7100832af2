import { makeStyles, tokens } from '@fluentui/react-components';
import { shellTokens } from '../theme/themes.ts';

const [first, second, third, fourth, fifth, sixth] = shellTokens.circles;

function circle(look: { readonly background: string; readonly text: string }) {
  return { backgroundColor: look.background, color: look.text } as const;
}

export const useSessionRowStyles = makeStyles({
  row: {
    height: '40px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    paddingRight: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    paddingTop: '3px',
    backgroundColor: shellTokens.canvas,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  column: {
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '220px',
    height: 'auto',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderBottomStyle: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  narrowColumn: { width: '48px', paddingLeft: '1px', paddingRight: 0 },
  siteMap: { width: '48px', maxWidth: 'none', flexShrink: 0 },
  navigation: {
    display: 'flex',
    flexDirection: 'column',
    width: '240px',
    padding: tokens.spacingVerticalXS,
  },
  navigationTitle: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  navigationItem: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  iconSlot: { position: 'relative', display: 'flex', flexShrink: 0 },
  homeIcon: { fontSize: '18px' },
  mark: {
    position: 'absolute',
    top: '-5px',
    right: '-9px',
    outline: `1px solid ${shellTokens.canvas}`,
  },
  dot: {
    position: 'absolute',
    top: '-2px',
    right: '-3px',
    width: '9px',
    height: '9px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteRedBackground3,
    outline: `2px solid ${shellTokens.canvas}`,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  urgent: {
    fontSize: '16px',
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  circle: {
    width: '24px',
    height: '24px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    display: 'grid',
    placeItems: 'center',
    fontSize: '10px',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  dialogText: { marginTop: 0, marginBottom: tokens.spacingVerticalS },
  unsavedTabs: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalS,
    listStylePosition: 'inside',
  },
  unsavedTab: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** One class per circle color. */
export const useCircleStyles = makeStyles({
  circle0: circle(first),
  circle1: circle(second),
  circle2: circle(third),
  circle3: circle(fourth),
  circle4: circle(fifth),
  circle5: circle(sixth),
});
