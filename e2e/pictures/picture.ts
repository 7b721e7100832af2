import type { Page } from '@playwright/test';
import type { ConfigInput } from '../run/workspace-server.ts';

/** Window sizes in CSS pixels; `zoomed` is a window of 1440x900 at 200 percent. */
export const sizes = {
  small: { width: 1024, height: 768 },
  usual: { width: 1440, height: 900 },
  large: { width: 1920, height: 1080 },
  wide: { width: 2560, height: 1440 },
  zoomed: { width: 720, height: 450, zoom: 2 },
} as const;

/** Browser preferences, for the widgets: they do not know the theme of the workspace. */
export const media = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
  branded: { colorScheme: 'light', forcedColors: 'none' },
} as const;

/** Each look sets a theme; `branded` is the light theme with a team's colors and names. */
export const looks = {
  light: { theme: { default: 'light' } },
  dark: { theme: { default: 'dark' } },
  'high contrast': { theme: { default: 'highContrast' } },
  branded: {
    theme: { default: 'light', accent: '#8a3f0d', header: '#3d2b1f' },
    environment: { name: 'Quillbrook Utilities', appName: 'Customer Service' },
  },
} as const satisfies Readonly<Record<string, ConfigInput>>;

/** One state of the workspace to show. */
export interface Picture {
  /** File name. */
  readonly name: string;
  /** Caption in the index. */
  readonly says: string;
  readonly size?: keyof typeof sizes;
  readonly look?: keyof typeof looks;
  readonly config?: ConfigInput;
  /** Address of the page; the workspace itself unless said otherwise. */
  readonly address?: string;
  /** Brings the open page into the state; returns another page to take the picture of, if any. */
  readonly show: (page: Page) => Promise<Page | void>;
}

/** Pictures of one part of the workspace. */
export interface Chapter {
  readonly title: string;
  readonly pictures: readonly Picture[];
}
