import type { Journal } from './journal.ts';

type Diagnostic = Parameters<Journal['diagnostics']['add']>[0];

/** Says that the browser keeps nothing; the workspace goes on with the rows of the start. */
export function notKept(cause: unknown): Diagnostic {
  return {
    severity: 'warning',
    rule: 'RC10',
    provenance: 'chosen',
    provider: undefined,
    message: `Rows are not saved between reloads: ${cause instanceof Error ? cause.message : String(cause)}`,
    fix: 'Allow this site to store data in the browser, or clear its stored data; everything else works.',
  };
}
