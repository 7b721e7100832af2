import type { TrafficEntry } from '../../../store/journal.ts';

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
