import { brandOf, headerBackgrounds } from '../look/look.ts';
import { contrast, textOn } from '../look/colors.ts';
import type { Brand } from './brand-schema.ts';

/** Least contrast of text and of graphics, as WCAG says. */
const readable = 4.5;
const visible = 3;

/** A brand whose colors can be read, and a sentence about each color that was changed. */
export interface MendedBrand {
  readonly brand: Brand;
  readonly notes: readonly string[];
}

/** Checks the colors of a brand, and mends those that cannot be read. */
export function mendColors(brand: Brand): MendedBrand {
  const { colors, logo } = brand;
  if (!colors) return { brand, notes: [] };
  const notes: string[] = [];
  const { 80: button } = brandOf(colors);
  if (contrast(colors.accent, '#ffffff') < readable) {
    notes.push(
      `colors.accent: white text on ${colors.accent} has a contrast of ${ratio(colors.accent, '#ffffff')}, below 4.5; buttons and links use the darker ${button}.`,
    );
  }
  const { light, dark } = headerBackgrounds(colors);
  if (typeof logo === 'string' || logo === undefined) return { brand, notes };
  const outlines = logo.map(({ outline, fill }, index) => {
    const hidden = [light, dark].find(
      (header) => fill !== undefined && contrast(fill, header) < visible,
    );
    if (fill === undefined || hidden === undefined) {
      return { outline, ...(fill === undefined ? {} : { fill }) };
    }
    notes.push(
      `logo[${index}].fill: ${fill} on the header ${hidden} has a contrast of ${ratio(fill, hidden)}, below 3; it is shown in the color of the header's text, ${textOn(hidden)}.`,
    );
    return { outline };
  });
  return { brand: { ...brand, logo: outlines }, notes };
}

function ratio(one: string, other: string): string {
  return contrast(one, other).toFixed(1);
}
