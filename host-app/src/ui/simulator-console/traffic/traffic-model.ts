import type { Log } from '../../../store/log.ts';
import type { Traffic, TrafficEntry } from '../../../store/journal.ts';
import { createFilteredLines } from './filtered-lines.ts';
import type { TrafficFilter } from './traffic-filter.ts';
import type { FoundRow, TrafficLine, TrafficRow } from './traffic-row.ts';

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

/**
 * Rows and filtered lines that grow with the log: a new message costs the same however many there
 * are, and a new filter is applied in slices.
 */
export function createTrafficModel(log: Log<Traffic>, mostRows = 131_072): TrafficModel {
  const lines = createFilteredLines();
  let rows: TrafficRow[] = [];
  /** Places of calls and events by the key of their answer. */
  let open = new Map<string, number>();
  let firstIndex = 0;
  /** How many of the rows went through the filter. */
  let filtered = 0;
  let lastId = 0;
  let seen = 0;
  let epoch = log.epoch();

  const reset = (): void => {
    rows = [];
    open = new Map();
    firstIndex = 0;
    filtered = 0;
    lastId = 0;
    seen = 0;
    epoch = log.epoch();
    lines.clear();
  };

  const addRow = (row: TrafficRow): void => {
    rows.push(row);
    if (rows.length <= mostRows * 1.1) return;
    const dropped = rows.length - mostRows;
    rows = rows.slice(dropped);
    firstIndex += dropped;
    filtered = Math.max(0, filtered - dropped);
    lines.dropBefore(rows[0]?.id ?? 0);
    open = new Map([...open].filter(([, index]) => index >= firstIndex));
  };
  const take = (entry: TrafficEntry): void => {
    const key = keyOf(entry);
    const isAnswer = entry.kind.endsWith('reply');
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
    if (index - firstIndex < filtered) lines.answer(row, answered);
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
        if (row) lines.add(row);
      }
      return filtered < rows.length;
    },
    setFilter: (filter) => {
      lines.setFilter(filter);
      filtered = 0;
    },
    lines: lines.all,
    find: lines.find,
    seen: () => seen,
  };
}

function keyOf({ kind, provider, correlationId, id }: TrafficEntry): string {
  const side = kind.startsWith('event') ? 'event' : 'call';
  return `${side} ${provider} ${correlationId ?? `#${id}`}`;
}
