/**
 * "; did you mean acme_phone?", or nothing when no name is close: up to a third of the letters may
 * differ.
 */
export function didYouMean(wanted: string, names: Iterable<string>): string {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near = [...names]
    .map((name) => ({ name, distance: distanceOf(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0] ? `; did you mean ${near[0].name}?` : '.';
}

/** The number of letters that must be changed, added or removed. */
function distanceOf(left: string, right: string): number {
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    last = current;
  }
  return last[right.length] ?? 0;
}
