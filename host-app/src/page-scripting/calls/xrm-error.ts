import { DataverseError, errorBodyOf } from '../../dataverse/index.ts';

/** An error of the client API: a plain object, as in the product (observed). */
export interface XrmError {
  readonly errorCode: number;
  readonly code: number;
  readonly title: string;
  /** Always a readable string: nearly all public code prints it. */
  readonly message: string;
  /** The error of the Web API as JSON. */
  readonly raw?: string;
}

const invalidEntityCode = 2_147_868_684;

/** No table has this logical name (observed). */
export function invalidEntity(table: string): XrmError {
  return {
    errorCode: invalidEntityCode,
    code: invalidEntityCode,
    title: 'Invalid Entity',
    message: `The entity "${table}" cannot be found. Specify a valid query, and try again.`,
  };
}

/** The error of a script for a refusal of the tables; the number is the code of the Web API, positive. */
export function xrmErrorOf(error: DataverseError, table?: string): XrmError {
  if (error.code === 'table-not-found' && table !== undefined) return invalidEntity(table);
  const raw = JSON.stringify(errorBodyOf(error)['error']);
  const [, hex = '0'] = /"code":"0x([0-9a-f]+)"/i.exec(raw) ?? [];
  const code = Number.parseInt(hex, 16);
  return { errorCode: code, code, title: 'Error', message: error.message, raw };
}
