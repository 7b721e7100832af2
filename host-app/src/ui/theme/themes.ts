import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** A calm blue; 80 carries white text with a contrast of 5 to 1. */
const brand: BrandVariants = {
  10: '#030a14',
  20: '#0b1a30',
  30: '#0d2a50',
  40: '#10386c',
  50: '#134688',
  60: '#17549f',
  70: '#1c62b4',
  80: '#226fc6',
  90: '#4285d2',
  100: '#5f9adc',
  110: '#7cafe6',
  120: '#98c3ee',
  130: '#b4d5f5',
  140: '#cbe2f9',
  150: '#dfeefc',
  160: '#f1f7fe',
};

/** Circles of sessions, in the order in which sessions get them, with the text that reads on each. */
const circles = [
  { background: '#2a757d', text: '#ffffff' },
  { background: '#70278b', text: '#ffffff' },
  { background: '#ff8c00', text: '#1b1a19' },
  { background: '#427825', text: '#ffffff' },
  { background: '#b4009e', text: '#ffffff' },
  { background: '#b4a0ff', text: '#1b1a19' },
] as const;

/** What the shell needs beyond Fluent's own tokens. */
interface ShellTheme extends Theme {
  readonly headerBackground: string;
  readonly headerHover: string;
  readonly headerPressed: string;
  readonly headerText: string;
  readonly headerField: string;
  readonly canvas: string;
  readonly card: string;
  readonly cardBorder: string;
}

const systemFont =
  "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif";

const light: Theme = createLightTheme(brand);
const dark: Theme = createDarkTheme(brand);
const highContrast: Theme = teamsHighContrastTheme;

export const themes = {
  light: {
    ...light,
    fontFamilyBase: systemFont,
    headerBackground: brand[50],
    headerHover: brand[60],
    headerPressed: brand[40],
    headerText: '#ffffff',
    headerField: brand[40],
    canvas: '#f0f1f3',
    card: light.colorNeutralBackground1,
    cardBorder: light.colorTransparentStroke,
  },
  dark: {
    ...dark,
    fontFamilyBase: systemFont,
    colorBrandForeground1: brand[110],
    colorBrandForegroundLink: brand[120],
    headerBackground: brand[30],
    headerHover: brand[40],
    headerPressed: brand[20],
    headerText: '#ffffff',
    headerField: brand[20],
    canvas: '#141517',
    card: '#232427',
    cardBorder: dark.colorTransparentStroke,
  },
  highContrast: {
    ...highContrast,
    fontFamilyBase: systemFont,
    headerBackground: highContrast.colorNeutralBackground1,
    headerHover: highContrast.colorNeutralBackground1Hover,
    headerPressed: highContrast.colorNeutralBackground1Pressed,
    headerText: highContrast.colorNeutralForeground1,
    headerField: highContrast.colorNeutralBackground1,
    canvas: highContrast.colorNeutralBackground1,
    card: highContrast.colorNeutralBackground1,
    cardBorder: highContrast.colorNeutralStroke1,
  },
} satisfies Record<string, ShellTheme>;

export type ThemeName = keyof typeof themes;

/** The shell's own tokens, for `.styles.ts` files beside Fluent's `tokens`. */
export const shellTokens = {
  headerBackground: 'var(--headerBackground)',
  headerHover: 'var(--headerHover)',
  headerPressed: 'var(--headerPressed)',
  headerText: 'var(--headerText)',
  headerField: 'var(--headerField)',
  canvas: 'var(--canvas)',
  card: 'var(--card)',
  cardBorder: 'var(--cardBorder)',
  circles,
} as const;
