import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandFrom, contrast, textOn } from '../../look/colors.ts';
import { createThemes } from './themes.ts';

const color = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG 2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('the text on any accent that a team chooses is readable in light and dark', () => {
  fc.assert(
    fc.property(color, (accent) => {
      const { light, dark } = createThemes({ accent });
      expect(contrast(brandFrom(accent)[80], '#ffffff')).toBeGreaterThanOrEqual(4.5);
      for (const theme of [light, dark]) {
        const link = contrast(theme.colorBrandForeground1, theme.colorNeutralBackground1);
        expect(link).toBeGreaterThanOrEqual(4.5);
        expect(contrast(theme.headerText, theme.headerBackground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 25 },
  );
});

test('the header may have its own color, with readable text on it', () => {
  fc.assert(
    fc.property(color, (header) => {
      const { light } = createThemes({ header });
      expect(light.headerBackground).toBe(header);
      expect(contrast(light.headerText, header)).toBeGreaterThanOrEqual(4.5);
      expect(textOn(header)).toBe(light.headerText);
    }),
    { numRuns: 25 },
  );
});
