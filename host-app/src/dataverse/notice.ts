/**
 * Facts that the developer should know although the request succeeded.
 *
 * - `table-created`, `column-created`: the first write to an unknown name created it
 * - `read-only-column`: the value was omitted because the column is calculated or stamped
 * - `unknown-choice`: stored, although the product would refuse a number that is not a choice
 * - `value-missing`: a row of the configuration lacks a value that the system requires
 * - `option-ignored`: a query option without `$`, or one that has no meaning here
 * - `plus-read-as-space`: an unencoded `+` inside a text literal has become a space
 * - `listener-failed`: a change listener threw; the write succeeded and the other listeners were called
 */
export type NoticeCode =
  | 'table-created'
  | 'column-created'
  | 'read-only-column'
  | 'unknown-choice'
  | 'value-missing'
  | 'option-ignored'
  | 'plus-read-as-space'
  | 'listener-failed';

export type Notice = {
  readonly code: NoticeCode;
  /** One sentence: what happened. */
  readonly message: string;
  /** The fix, when it is neither a name to correct nor a name to declare. */
  readonly fix?: string;
  readonly table?: string;
  readonly column?: string;
  /** The configuration that would declare it, ready to copy. */
  readonly declare?: string;
  /** A similar existing name, if there is one. */
  readonly nearest?: string;
  /** The thrown value, for `listener-failed`. */
  readonly cause?: unknown;
};

export type NoticeListener = (notice: Notice) => void;
