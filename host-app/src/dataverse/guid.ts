import { DataverseError } from './errors.ts';

const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** The ID in lower case and without braces, or undefined when the text is not a GUID. */
export function toGuid(text: string): string | undefined {
  return guid.exec(text.trim())?.[1]?.toLowerCase();
}

/**
 * Reads an ID as callers write it: upper case and braces are accepted (observed).
 *
 * @throws {DataverseError} `invalid-id`, in the words of the platform.
 */
export function parseGuid(text: unknown): string {
  const id = typeof text === 'string' ? toGuid(text) : undefined;
  if (id !== undefined) return id;
  throw new DataverseError(
    'invalid-id',
    'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).',
    {
      source: typeof text === 'string' ? text : JSON.stringify(text),
      fix: `Pass the row's id, or the values of an alternate key that "tables" declares: accountnumber='A-1'.`,
    },
  );
}
