import type { JsonObject } from './json.ts';

/**
 * Why the tables refused a request.
 *
 * - `table-not-found`: no table has this logical name
 * - `resource-not-found`: no table has this entity set name
 * - `record-not-found`: no row has this ID
 * - `record-exists`: a row with the given ID already exists
 * - `property-not-found`: the query names a column or relationship the table does not have
 * - `syntax`: the text is not a query; `position` says where
 * - `unterminated-string`: a quote is never closed
 * - `type-mismatch`: the two sides of a comparison, or the arguments of a function, do not match
 * - `unknown-function`: the dialect has no such function
 * - `unsupported-option`: the option is not supported here, or does not exist in OData
 * - `invalid-option`: the value of a known option is not usable
 * - `invalid-id`: the text is not a GUID
 * - `invalid-name`: the text cannot be the name of a table or column
 * - `invalid-value`: the value does not fit the column
 * - `value-missing`: a column that the system requires has no value
 * - `value-too-long`, `value-out-of-range`: the column holds only shorter texts, or other numbers
 * - `key-not-found`: no row has these values in the columns of an alternate key
 * - `key-not-declared`: the table has no such alternate key
 * - `key-exists`: another row has these values in the columns of an alternate key
 * - `payload`: the body has a name that the table does not have, or a value in the wrong shape
 * - `row-in-use`: another row refers to it, and the relationship prevents its deletion
 * - `version-mismatch`: the row has changed since the given etag was read
 * - `invalid-snapshot`: the text passed to `importData` is not a snapshot
 */
export type DataverseErrorCode =
  | 'table-not-found'
  | 'resource-not-found'
  | 'record-not-found'
  | 'record-exists'
  | 'property-not-found'
  | 'syntax'
  | 'unterminated-string'
  | 'type-mismatch'
  | 'unknown-function'
  | 'unsupported-option'
  | 'invalid-option'
  | 'invalid-id'
  | 'invalid-name'
  | 'invalid-value'
  | 'value-missing'
  | 'value-too-long'
  | 'value-out-of-range'
  | 'key-not-found'
  | 'key-not-declared'
  | 'key-exists'
  | 'payload'
  | 'row-in-use'
  | 'version-mismatch'
  | 'invalid-snapshot';

export type DataverseErrorDetail = {
  /** Offset in `source`, counted from 0. */
  readonly position?: number | undefined;
  /** The decoded text that was being read. */
  readonly source?: string | undefined;
  /** The existing name most similar to the unknown one; for diagnostics only. */
  readonly nearest?: string | undefined;
  /** The fix, in a sentence; for diagnostics only. */
  readonly fix?: string | undefined;
};

/**
 * The only error class of this folder. `message` resembles the product's own text and may cross the
 * wire; branch on `code`, and show `nearest` and `position` only to the developer.
 */
export class DataverseError extends Error {
  override readonly name = 'DataverseError';
  readonly code: DataverseErrorCode;
  readonly position: number | undefined;
  readonly source: string | undefined;
  readonly nearest: string | undefined;
  readonly fix: string | undefined;

  constructor(code: DataverseErrorCode, message: string, detail: DataverseErrorDetail = {}) {
    super(message);
    this.code = code;
    this.position = detail.position;
    this.source = detail.source;
    this.nearest = detail.nearest;
    this.fix = detail.fix;
  }
}

// The product's numbers for the mistakes that a reader encounters (documented); all others share
// the general one.
const numbers: Partial<Record<DataverseErrorCode, string>> = {
  'record-not-found': '0x80040217',
  'table-not-found': '0x80041102',
  'resource-not-found': '0x8006088a',
  'record-exists': '0x80040237',
  'version-mismatch': '0x80060882',
  'value-too-long': '0x80044331',
  'value-out-of-range': '0x8004431a',
  'key-not-found': '0x80060891',
  'row-in-use': '0x80040227',
  'key-exists': '0x80060892',
  payload: '0x80048d19',
  'invalid-id': '0x0',
};

/** The platform's number for an error. */
export function codeOf({ code }: DataverseError): string {
  return numbers[code] ?? '0x80060888';
}

/** The body of the Web API's reply to a failing request. */
export function errorBodyOf(error: DataverseError): JsonObject {
  return { error: { code: codeOf(error), message: error.message } };
}
