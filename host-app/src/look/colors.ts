import type { BrandVariants } from '@fluentui/react-components';

type Rgb = readonly [red: number, green: number, blue: number];

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];
const readable = 4.6;

function parse(hex: string): Rgb {
  const part = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

function toHex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function mix([red, green, blue]: Rgb, [r, g, b]: Rgb, share: number): Rgb {
  const blend = (from: number, to: number): number => from + (to - from) * share;
  return [blend(red, r), blend(green, g), blend(blue, b)];
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  return contrastOf(parse(one), parse(other));
}

function contrastOf(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/**
 * The color moved toward another one, just far enough for text of `against` to be readable on it.
 */
function readableWith(color: Rgb, against: Rgb, toward: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const moved = mix(color, toward, share);
    if (contrastOf(moved, against) >= readable) return moved;
  }
  return toward;
}

/** Black or white, whichever is more readable on the color. */
export function textOn(color: string): string {
  const background = parse(color);
  return contrastOf(background, white) >= contrastOf(background, black) ? '#ffffff' : '#000000';
}

/** The color, a bit closer to its text or further away from it. */
export function shade(color: string, share: number): string {
  return toHex(mix(parse(color), share > 0 ? white : black, Math.abs(share)));
}

const darker = [0.9, 0.8, 0.66, 0.52, 0.38, 0.26, 0.13] as const;
const lighter = [0.14, 0.28, 0.42, 0.55, 0.67, 0.77, 0.87, 0.95] as const;

/**
 * Fluent's sixteen steps from one color: 10 is almost black, 160 almost white.
 *
 * Step 80 has enough contrast for white text whatever color was requested, and 110 to 160 are
 * readable on the dark theme's background.
 */
export function brandFrom(accent: string): BrandVariants {
  const middle = readableWith(parse(accent), white, black);
  const down = (index: number): string => toHex(mix(middle, black, darker[index] ?? 0));
  const up = (index: number): string => {
    const tint = mix(middle, white, lighter[index] ?? 0);
    return toHex(index < 2 ? tint : readableWith(tint, parse('#292929'), white));
  };
  return {
    10: down(0),
    20: down(1),
    30: down(2),
    40: down(3),
    50: down(4),
    60: down(5),
    70: down(6),
    80: toHex(middle),
    90: up(0),
    100: up(1),
    110: up(2),
    120: up(3),
    130: up(4),
    140: up(5),
    150: up(6),
    160: up(7),
  };
}
