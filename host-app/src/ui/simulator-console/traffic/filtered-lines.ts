import { rowIn, rowsOf, withAnswered, withRepeat } from './repeats.ts';
import { createMatch, openFilter, type TrafficFilter } from './traffic-filter.ts';
import type { FoundRow, TrafficLine, TrafficRow } from './traffic-row.ts';

/** Lines of the rows that the filter lets through, in order of time. */
export interface FilteredLines {
  readonly all: () => readonly TrafficLine[];
  /** Takes the next row in time. */
  readonly add: (row: TrafficRow) => void;
  /** Takes the answer to a row that went through the filter before. */
  readonly answer: (before: TrafficRow, row: TrafficRow) => void;
  /** Drops the lines of rows older than this one. */
  readonly dropBefore: (id: number) => void;
  /** The row of a message or of its answer. */
  readonly find: (id: number) => FoundRow | undefined;
  /** Starts anew without lines. */
  readonly setFilter: (filter: TrafficFilter) => void;
  readonly clear: () => void;
}

export function createFilteredLines(): FilteredLines {
  let lines: TrafficLine[] = [];
  let isCollapsed = openFilter.isCollapsed;
  let isWanted = createMatch(openFilter);
  return {
    all: () => lines,
    add: (row) => {
      if (!isWanted(row)) return;
      const last = lines.at(-1);
      if (isCollapsed && last && isRepeat(last.row, row)) {
        lines[lines.length - 1] = withRepeat(last, row);
      } else lines.push({ row, count: 1 });
    },
    // A reply may make a row match the filter: the row is then inserted at its place in time.
    answer: (before, row) => {
      const at = indexOf(lines, row.id);
      const line = lines[at];
      const answered = line && withAnswered(line, row);
      if (answered) lines[at] = answered;
      else if (isWanted(row) && !isWanted(before)) lines.splice(at, 0, { row, count: 1 });
    },
    dropBefore: (id) => {
      lines = lines.filter(({ row }) => row.id >= id);
    },
    find: (id) => {
      const line = lines[indexOf(lines, id)];
      const row = line && rowIn(line, id);
      return row ? { row, line } : findAnswered(lines, id);
    },
    setFilter: (filter) => {
      isCollapsed = filter.isCollapsed;
      isWanted = createMatch(filter);
      lines = [];
    },
    clear: () => {
      lines = [];
    },
  };
}

function findAnswered(lines: readonly TrafficLine[], id: number): FoundRow | undefined {
  const isAnswered = ({ answer }: TrafficRow): boolean => answer?.id === id;
  const line = lines.findLast(
    ({ row: last, repeats }) => isAnswered(last) || repeats?.some(isAnswered),
  );
  const row = line && rowsOf(line).find(isAnswered);
  return row && { row, line };
}

function indexOf(lines: readonly TrafficLine[], id: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.row.id ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isRepeat(a: TrafficRow, b: TrafficRow): boolean {
  return (
    a.kind === b.kind &&
    a.message.type === b.message.type &&
    a.message.provider === b.message.provider &&
    a.message.fault === b.message.fault
  );
}
