import type { BrandVariants } from '@fluentui/react-components';
import { brandFrom } from './colors.ts';

/** A calm blue; 80 carries white text with a contrast of 5 to 1. */
const ownBrand: BrandVariants = {
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

/** How a team makes the workspace its own. */
export interface ThemeLook {
  /** Buttons, links, marks and header are made from it: `#rrggbb`. */
  readonly accent?: string | undefined;
  /** Background of the header in the light and the dark theme. */
  readonly header?: string | undefined;
  readonly headerDark?: string | undefined;
}

export function brandOf({ accent }: ThemeLook): BrandVariants {
  return accent === undefined ? ownBrand : brandFrom(accent);
}

/** Header backgrounds, which the page has before its scripts run. */
export function headerBackgrounds(look: ThemeLook): Readonly<Record<'light' | 'dark', string>> {
  const brand = brandOf(look);
  return {
    light: look.header ?? brand[50],
    dark: look.headerDark ?? look.header ?? brand[30],
  };
}

/** Background behind the cards. */
export const canvases = { light: '#f0f1f3', dark: '#141517' } as const;
