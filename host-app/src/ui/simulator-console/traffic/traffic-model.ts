import type { Log } from '../../../store/log.ts';
import type { Traffic, TrafficEntry } from '../../../store/journal.ts';
import { shortText } from '../message-text.ts';
import { rowIn, rowsOf, withAnswered, withRepeat } from './repeats.ts';

/** One call or event with its reply: the content of a line in the grid. */
export interface TrafficRow {
  /** ID of its first message. */
  readonly id: number;
  readonly kind: 'call' | 'event' | 'stray';
  readonly message: TrafficEntry;
  readonly answer: TrafficEntry | undefined;
  /** Replies after the first one. */
  readonly moreAnswers: number;
}

/** A line of the grid: a row, and the number of similar ones directly before it. */
export interface TrafficLine {
  readonly row: TrafficRow;
  readonly count: number;
  /** The newest rows folded into it, itself last; absent for a single row. */
  readonly repeats?: TrafficRow[];
}

/** A row, and the line that shows it or contains it. */
export interface FoundRow {
  readonly row: TrafficRow;
  readonly line: TrafficLine;
}

export interface TrafficFilter {
  /** Words that must all occur. */
  readonly text: string;
  readonly provider: string;
  readonly show: 'all' | 'calls' | 'events' | 'failures' | 'faults';
  readonly hasBackground: boolean;
  readonly isCollapsed: boolean;
}

export const openFilter: TrafficFilter = {
  text: '',
  provider: '',
  show: 'all',
  hasBackground: false,
  isCollapsed: false,
};

export interface TrafficModel {
  /** Reads new messages, and filters up to this many rows. True when more work remains. */
  readonly advance: (mostRows: number) => boolean;
  readonly setFilter: (filter: TrafficFilter) => void;
  readonly lines: () => readonly TrafficLine[];
  /** The row of a message or of its reply, if the filter includes it. */
  readonly find: (id: number) => FoundRow | undefined;
  /** Messages seen so far, filtered or not. */
  readonly seen: () => number;
}

const backgroundTypes = new Set(['onUserActivity', 'debugInformationEvent']);

/**
 * Rows and filtered lines that grow with the log: a new message costs the same however many there
 * are, and a new filter is applied in slices.
 */
export function createTrafficModel(log: Log<Traffic>, mostRows = 131_072): TrafficModel {
  let rows: TrafficRow[] = [];
  let lines: TrafficLine[] = [];
  let open = new Map<string, number>();
  let filter = openFilter;
  let words: readonly string[] = [];
  let firstIndex = 0;
  let filtered = 0;
  let lastId = 0;
  let seen = 0;
  let epoch = log.epoch();

  const reset = (): void => {
    rows = [];
    open = new Map();
    firstIndex = 0;
    lastId = 0;
    seen = 0;
    epoch = log.epoch();
    refilter();
  };
  const refilter = (): void => {
    lines = [];
    filtered = 0;
  };

  const isWanted = (row: TrafficRow): boolean => matches(row, filter, words);
  const takeLine = (row: TrafficRow): void => {
    if (!isWanted(row)) return;
    const last = lines.at(-1);
    if (filter.isCollapsed && last && isRepeat(last.row, row)) {
      lines[lines.length - 1] = withRepeat(last, row);
    } else lines.push({ row, count: 1 });
  };
  // A reply may make a row match the filter: the row is then inserted at its place in time.
  const replaceLine = (before: TrafficRow, row: TrafficRow): void => {
    const at = indexOf(lines, row.id);
    const line = lines[at];
    const answered = line && withAnswered(line, row);
    if (answered) lines[at] = answered;
    else if (isWanted(row) && !isWanted(before)) lines.splice(at, 0, { row, count: 1 });
  };

  const addRow = (row: TrafficRow): void => {
    rows.push(row);
    if (rows.length > mostRows * 1.1) {
      const dropped = rows.length - mostRows;
      rows = rows.slice(dropped);
      firstIndex += dropped;
      filtered = Math.max(0, filtered - dropped);
      const oldest = rows[0]?.id ?? 0;
      lines = lines.filter((line) => line.row.id >= oldest);
      open = new Map([...open].filter(([, index]) => index >= firstIndex));
    }
  };
  const take = (entry: TrafficEntry): void => {
    const key = keyOf(entry);
    const isAnswer = entry.kind === 'reply' || entry.kind === 'event-reply';
    const index = isAnswer ? open.get(key) : undefined;
    const row = index === undefined ? undefined : rows[index - firstIndex];
    if (!row || index === undefined) {
      if (!isAnswer) open.set(key, firstIndex + rows.length);
      const kind = isAnswer ? 'stray' : entry.kind === 'event' ? 'event' : 'call';
      addRow({ id: entry.id, kind, message: entry, answer: undefined, moreAnswers: 0 });
      return;
    }
    const answered = row.answer
      ? { ...row, moreAnswers: row.moreAnswers + 1 }
      : { ...row, answer: entry };
    rows[index - firstIndex] = answered;
    if (index - firstIndex < filtered) replaceLine(row, answered);
  };

  return {
    advance: (most) => {
      if (epoch !== log.epoch()) reset();
      for (const entry of log.since(lastId)) {
        take(entry);
        lastId = entry.id;
        seen += 1;
      }
      const until = Math.min(rows.length, filtered + most);
      while (filtered < until) {
        const row = rows[filtered];
        filtered += 1;
        if (row) takeLine(row);
      }
      return filtered < rows.length;
    },
    setFilter: (next) => {
      filter = next;
      words = next.text.toLowerCase().split(/\s+/).filter(Boolean);
      refilter();
    },
    lines: () => lines,
    find: (id) => {
      const line = lines[indexOf(lines, id)];
      const row = line && rowIn(line, id);
      return row ? { row, line } : findAnswered(lines, id);
    },
    seen: () => seen,
  };
}

function keyOf({ kind, provider, correlationId, id }: TrafficEntry): string {
  const side = kind === 'request' || kind === 'reply' ? 'call' : 'event';
  return `${side} ${provider} ${correlationId ?? `#${id}`}`;
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

function matches(row: TrafficRow, filter: TrafficFilter, words: readonly string[]): boolean {
  const { message, answer } = row;
  if (!filter.hasBackground && backgroundTypes.has(message.type)) return false;
  if (filter.provider !== '' && message.provider !== filter.provider) return false;
  if (!isShown(row, filter.show)) return false;
  if (words.length === 0) return true;
  const names = [message.type, message.provider, message.correlationId, answer?.outcome];
  const text = `${names.join(' ')} ${shortText(message.data)} ${shortText(answer?.data)}`;
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}

function isShown({ kind, message, answer }: TrafficRow, show: TrafficFilter['show']): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'calls':
      return kind === 'call';
    case 'events':
      return kind === 'event';
    case 'faults':
      return message.fault !== undefined;
    case 'failures':
      return answer?.outcome === 'failure' || message.outcome === 'failure';
  }
}
