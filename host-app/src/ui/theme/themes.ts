import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { shade, textOn } from '../../look/colors.ts';
import { brandOf, canvases, headerBackgrounds, type ThemeLook } from '../../look/look.ts';

/** Tokens that the shell needs in addition to Fluent's. */
interface ShellTheme extends Theme {
  readonly headerBackground: string;
  readonly headerHover: string;
  readonly headerPressed: string;
  readonly headerText: string;
  readonly headerField: string;
  /** A hovered or selected row. Links and quiet text stay readable on both. */
  readonly rowHover: string;
  readonly rowSelected: string;
  readonly canvas: string;
  readonly card: string;
  readonly cardBorder: string;
}

const systemFont =
  "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif";

export type ThemeName = 'light' | 'dark' | 'highContrast';

export type Themes = Readonly<Record<ThemeName, ShellTheme>>;

/** The three themes in a team's colors; high contrast stays unchanged. */
export function createThemes(look: ThemeLook = {}): Themes {
  const brand = brandOf(look);
  const headers = headerBackgrounds(look);
  const light = createLightTheme(brand);
  const dark = createDarkTheme(brand);
  return {
    light: {
      ...light,
      fontFamilyBase: systemFont,
      ...headerOf(headers.light),
      headerField: light.colorNeutralBackground1,
      rowHover: light.colorNeutralBackground1Hover,
      rowSelected: light.colorNeutralBackground1Selected,
      canvas: canvases.light,
      card: light.colorNeutralBackground1,
      cardBorder: light.colorTransparentStroke,
    },
    dark: {
      ...dark,
      fontFamilyBase: systemFont,
      colorBrandForeground1: brand[110],
      colorBrandForegroundLink: brand[120],
      ...darkHeaderOf(headers.dark, dark.colorNeutralBackground1),
      rowHover: dark.colorNeutralBackground1Hover,
      rowSelected: dark.colorNeutralBackground1Selected,
      canvas: canvases.dark,
      card: '#232427',
      cardBorder: dark.colorTransparentStroke,
    },
    highContrast: {
      ...contrastTheme,
      fontFamilyBase: systemFont,
      headerBackground: contrastTheme.colorNeutralBackground1,
      headerHover: contrastHover,
      headerPressed: contrastPressed,
      headerText: contrastTheme.colorNeutralForeground1,
      headerField: contrastTheme.colorNeutralBackground1,
      rowHover: contrastHover,
      rowSelected: contrastPressed,
      canvas: contrastTheme.colorNeutralBackground1,
      card: contrastTheme.colorNeutralBackground1,
      cardBorder: contrastTheme.colorNeutralStroke1,
    },
  };
}

const contrastTheme: Theme = teamsHighContrastTheme;

// Its own hover color is a bright cyan with black text, and hides text and links of other colors.
const contrastHover = '#2b2b2b';
const contrastPressed = '#404040';

function headerOf(background: string) {
  const text = textOn(background);
  const lighter = text === '#ffffff';
  return {
    headerBackground: background,
    headerHover: shade(background, lighter ? 0.12 : -0.08),
    headerPressed: shade(background, lighter ? -0.24 : -0.16),
    headerText: text,
  };
}

/** The search field is as dark as its surroundings; a light header keeps the usual field. */
function darkHeaderOf(background: string, usualField: string) {
  const header = headerOf(background);
  const isDark = header.headerText === '#ffffff';
  return { ...header, headerField: isDark ? shade(background, -0.36) : usualField };
}

/** In our own colors. */
export const themes: Themes = createThemes();

/**
 * Narrower windows, such as a small screen at 200 percent zoom, show one region below the other.
 */
export const stackedWidth = 760;
export const stacked = `@media (max-width: ${stackedWidth}px)`;
export const narrow = '@media (max-width: 900px)';

/** The shell's own tokens, for `.styles.ts` files beside Fluent's `tokens`. */
export const shellTokens = {
  headerBackground: 'var(--headerBackground)',
  headerHover: 'var(--headerHover)',
  headerPressed: 'var(--headerPressed)',
  headerText: 'var(--headerText)',
  headerField: 'var(--headerField)',
  rowHover: 'var(--rowHover)',
  rowSelected: 'var(--rowSelected)',
  canvas: 'var(--canvas)',
  card: 'var(--card)',
  cardBorder: 'var(--cardBorder)',
} as const;
