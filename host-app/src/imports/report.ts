/** Kinds of lines in the report of an import. */
export type ImportCode =
  | 'IM0'
  | 'IM1'
  | 'IM2'
  | 'IM3'
  | 'IM4'
  | 'IM5'
  | 'IM6'
  | 'IM7'
  | 'IM8'
  | 'IM9'
  | 'IM10'
  | 'IM11'
  | 'IM12'
  | 'IM13'
  | 'IM14';

export interface ReportLine {
  readonly code: ImportCode;
  readonly severity: 'warning' | 'info';
  /** File and row, such as `Phone.zip: msdyn_sessiontemplates/contoso_phone`. */
  readonly place: string;
  readonly text: string;
}

/** Everything that one run has to say; none of it stopped the import. */
export interface ImportReport {
  /** Number of rows by kind, such as `session templates`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Warnings first. */
  readonly lines: readonly ReportLine[];
}

const warnings: ReadonlySet<ImportCode> = new Set([
  'IM0',
  'IM3',
  'IM4',
  'IM5',
  'IM8',
  'IM11',
  'IM12',
  'IM13',
  'IM14',
]);

export type Report = (code: ImportCode, place: string, text: string) => void;

export interface ReportBook {
  readonly report: Report;
  readonly lines: () => readonly ReportLine[];
}

/** Collects the lines of one run; equal lines are one. */
export function openReport(): ReportBook {
  const lines = new Map<string, ReportLine>();
  return {
    report: (code, place, text) => {
      const severity = warnings.has(code) ? 'warning' : 'info';
      lines.set(`${code}\n${place}\n${text}`, { code, severity, place, text });
    },
    lines: () => {
      const all = [...lines.values()];
      return ['warning', 'info'].flatMap((severity) =>
        all.filter((line) => line.severity === severity),
      );
    },
  };
}

/** Longest piece of a value that a report prints; values may hold what others should not read. */
const longestQuote = 80;

export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return JSON.stringify(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
}

/** A file cannot be read; the message is for the person who named it. */
export class ImportError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportError';
  }
}

/** An archive that no export would be: the whole run stops. */
export class UnsafeArchiveError extends ImportError {
  constructor(message: string) {
    super(message);
    this.name = 'UnsafeArchiveError';
  }
}

/** `1 row`, `3 rows`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `1 session template, 2 tab templates`. */
export function countsText(counts: ImportReport['counts']): string {
  const parts = Object.entries(counts).map(
    ([what, count]) => `${count} ${count === 1 ? singular(what) : what}`,
  );
  return parts.length === 0 ? 'no rows' : parts.join(', ');
}

function singular(words: string): string {
  return words.replace(/ies$/, 'y').replace(/s$/, '');
}
