import type { Diagnostic } from './journal.ts';
import type { Log } from './log.ts';

/**
 * Collects faults of the workspace itself: each becomes one diagnostic, and everything else
 * continues.
 *
 * A call may be in progress when a page, a subscriber or a timer fails, and no such fault justifies
 * losing it.
 */
export interface Mishaps {
  /**
   * `place` starts the sentence, such as "The session row". Reports each error object once. Errors
   * from React's rendering have a component stack.
   */
  readonly report: (place: string, error: unknown, componentStack?: string) => void;
  /** The same callback, except that it reports its errors. */
  readonly contain: <Args extends readonly unknown[]>(
    place: string,
    callback: (...args: Args) => void,
  ) => (...args: Args) => void;
}

export function createMishaps(diagnostics: Log<Diagnostic>): Mishaps {
  const reported = new WeakSet<object>();
  // A diagnostics listener that throws must not report itself endlessly.
  let isReporting = false;
  const report: Mishaps['report'] = (place, error, componentStack) => {
    if (isReporting) return;
    if (typeof error === 'object' && error !== null) {
      if (reported.has(error)) return;
      reported.add(error);
    }
    isReporting = true;
    diagnostics.add({
      severity: 'error',
      rule: componentStack === undefined ? 'CN2' : 'CN1',
      provenance: 'chosen',
      provider: undefined,
      message: `${place} failed: ${textOf(error)}`,
      fix: 'This is a fault of the workspace, not of a widget. Everything else keeps working; retry there, and report the fault with this stack.',
      stack: `${stackOf(error)}${componentStack ?? ''}`,
    });
    isReporting = false;
  };
  return {
    report,
    contain:
      (place, callback) =>
      (...args) => {
        try {
          callback(...args);
        } catch (error) {
          report(place, error);
        }
      },
  };
}

/** Any value may be thrown, even one that cannot become text. */
export function textOf(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    return 'an error that has no text';
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? textOf(error)) : textOf(error);
}
