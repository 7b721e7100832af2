import type { DiagnosticEntry } from '../../../store/journal.ts';

/** A finding with its number of occurrences. */
export interface FoldedDiagnostic {
  readonly first: DiagnosticEntry;
  readonly latest: DiagnosticEntry;
  readonly count: number;
}

/** One row for each finding, however often it occurred, latest first. */
export function foldRepeats(
  entries: readonly DiagnosticEntry[],
  { wanted, mostRows }: { readonly wanted: string; readonly mostRows: number },
): readonly FoldedDiagnostic[] {
  const rows = new Map<string, FoldedDiagnostic>();
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (!entry || !textOf(entry).includes(wanted)) continue;
    const key = keyOf(entry);
    const row = rows.get(key);
    if (row) rows.set(key, { ...row, first: entry, count: row.count + 1 });
    else if (rows.size < mostRows) rows.set(key, { first: entry, latest: entry, count: 1 });
  }
  return [...rows.values()];
}

function keyOf({ rule, provider, severity, message, source }: DiagnosticEntry): string {
  return JSON.stringify([rule, provider, severity, message, source]);
}

function textOf({ rule, provider, message, fix, severity }: DiagnosticEntry): string {
  return `${rule} ${severity} ${provider ?? ''} ${message} ${fix}`.toLowerCase();
}
