import { expect, test } from 'vitest';
import { parseConfig } from '../../config/parse-config.ts';
import { brandNames, readBrand } from '../../scenarios/brands.ts';
import { contrast } from '../../look/colors.ts';
import { createThemes, type ThemeName } from './themes.ts';

const packs = brandNames.map((name) => ({
  name,
  look: parseConfig(readBrand(name)?.brand.workspace).theme,
}));
const themeNames: readonly ThemeName[] = ['light', 'dark', 'highContrast'];

test('[SN5] there are at least three brands, each with its own header and accent', () => {
  expect(packs.length).toBeGreaterThanOrEqual(3);
  expect(new Set(packs.map(({ look }) => look.accent)).size).toBe(packs.length);
  expect(new Set(packs.map(({ look }) => look.header)).size).toBe(packs.length);
});

test.each(packs.flatMap((pack) => themeNames.map((theme) => ({ ...pack, theme }))))(
  '[SN5] the brand $name is readable in the theme $theme',
  ({ look, theme: themeName }) => {
    const theme = createThemes(look)[themeName];
    const texts = [
      [theme.headerText, theme.headerBackground],
      [theme.headerText, theme.headerHover],
      [theme.headerText, theme.headerPressed],
      [theme.colorBrandForeground1, theme.colorNeutralBackground1],
      [theme.colorBrandForegroundLink, theme.colorNeutralBackground1],
      [theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
      [theme.colorBrandForeground2, theme.colorBrandBackground2],
    ] as const;
    for (const [text, background] of texts) {
      expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    }
    const logo = typeof look.logo === 'string' ? [] : (look.logo ?? []);
    const fills = themeName === 'highContrast' ? [] : logo.map(({ fill }) => fill);
    for (const fill of fills) {
      expect(contrast(fill ?? theme.headerText, theme.headerBackground)).toBeGreaterThanOrEqual(3);
    }
  },
);
