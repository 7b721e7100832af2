/**
 * The name most similar to `wanted`, for "did you mean". Undefined when none is close: more than a
 * third of the letters would have to change.
 */
export function nearestName(wanted: string, names: Iterable<string>): string | undefined {
  const target = wanted.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - target.length) >= bestDistance) continue;
    const distance = editDistance(target, name.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

// A step changes, adds or removes one letter, or swaps two neighbors. Only cells whose row and column
// are closer than the limit can stay below it, and the search stops as soon as none of a row does:
// names can be hostile.
function editDistance(left: string, right: string, limit: number): number {
  const row = (): number[] => Array.from({ length: right.length + 2 }, () => limit);
  let [beforeLast, last, current] = [row(), row(), row()];
  for (let column = 0; column < limit && column <= right.length; column += 1) last[column] = column;
  for (let line = 1; line <= left.length; line += 1) {
    const from = Math.max(1, line - limit + 1);
    const to = Math.min(right.length, line + limit - 1);
    current[from - 1] = from === 1 ? Math.min(line, limit) : limit;
    let least = current[from - 1] ?? limit;
    for (let column = from; column <= to; column += 1) {
      const isSame = left[line - 1] === right[column - 1];
      const isSwapped =
        left[line - 2] === right[column - 1] && left[line - 1] === right[column - 2];
      const steps = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? limit) + 1 : limit,
      );
      current[column] = steps;
      if (steps < least) least = steps;
    }
    current[to + 1] = limit;
    if (least >= limit) return limit;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[right.length] ?? limit;
}
