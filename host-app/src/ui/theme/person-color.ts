/** Colors of Fluent's avatars, in their order. */
const colorNames =
  'DarkRed Cranberry Red Pumpkin Peach Marigold Gold Brass Brown Forest Seafoam DarkGreen LightTeal Teal Steel Blue RoyalBlue Cornflower Navy Lavender Purple Grape Lilac Pink Magenta Plum Beige Mink Platinum Anchor'.split(
    ' ',
  );

/**
 * Gives a name's circle the same color as a colorful Fluent avatar, so that a person has one color
 * in the rows, on the pages and in the widgets that use Fluent.
 */
export function personColor(name: string): {
  readonly backgroundColor: string;
  readonly color: string;
} {
  const color = colorNames[hashOf(name) % colorNames.length] ?? 'Anchor';
  return {
    backgroundColor: `var(--colorPalette${color}Background2)`,
    color: `var(--colorPalette${color}Foreground2)`,
  };
}

function hashOf(name: string): number {
  let hash = 0;
  for (let at = name.length - 1; at >= 0; at -= 1) {
    const code = name.charCodeAt(at);
    const shift = at % 8;
    hash ^= (code << shift) + (code >> (8 - shift));
  }
  return hash;
}
