import type { TrafficLine, TrafficRow } from './traffic-row.ts';

/** More repeats of one line than anyone reads; a polling widget would keep all of them. */
const mostRepeats = 2_000;

/** The line with one more of its kind. */
export function withRepeat(line: TrafficLine, row: TrafficRow): TrafficLine {
  const repeats = line.repeats ?? [line.row];
  // One array for all versions of the line: a copy for each message would grow quadratically.
  if (repeats.push(row) > mostRepeats * 1.1) repeats.splice(0, repeats.length - mostRepeats);
  return { row, count: line.count + 1, repeats };
}

/** The line after one of its rows got its reply; undefined when the row is not in it. */
export function withAnswered(line: TrafficLine, row: TrafficRow): TrafficLine | undefined {
  const at = line.repeats?.findLastIndex(({ id }) => id === row.id) ?? -1;
  if (line.repeats && at >= 0) line.repeats[at] = row;
  if (line.row.id === row.id) return { ...line, row };
  return at < 0 ? undefined : { ...line };
}

/** The row of this message in a line. */
export function rowIn({ row, repeats }: TrafficLine, id: number): TrafficRow | undefined {
  return row.id === id ? row : repeats?.find((each) => each.id === id);
}

/** Rows of a line in order of time. */
export function rowsOf({ row, repeats }: TrafficLine): readonly TrafficRow[] {
  return repeats ?? [row];
}
