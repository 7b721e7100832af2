/** The state of a call, which can be read repeatedly. */
export interface Outcome {
  /** The call, for messages. */
  readonly name: string;
  readonly read: () => OutcomeState;
}

export type OutcomeState =
  | 'pending'
  | { readonly resolved: unknown }
  | { readonly rejected: unknown }
  | { readonly threw: unknown }
  /** A result that was returned at once instead of a promise. */
  | { readonly returned: unknown };

/** Runs a call and records its outcome; nothing is thrown here, and no rejection goes unhandled. */
export function watch(name: string, run: () => unknown): Outcome {
  let state: OutcomeState = 'pending';
  try {
    const result = run();
    if (isThenable(result)) {
      result.then(
        (value) => (state = { resolved: value }),
        (reason) => (state = { rejected: reason }),
      );
    } else {
      state = { returned: result };
    }
  } catch (error) {
    state = { threw: error };
  }
  return { name, read: () => state };
}

interface Thenable {
  readonly then: (resolved: (value: unknown) => void, rejected: (reason: unknown) => void) => void;
}

function isThenable(value: unknown): value is Thenable {
  return typeof value === 'object' && value !== null && 'then' in value;
}
