import { DataverseError } from '../errors.ts';
import { parseGuid } from '../guid.ts';

export type BoundAddress = { readonly setName: string; readonly id: string };

const address = /^(?:https?:\/\/[^/]+\/api\/data\/v[\d.]+)?\/?(\w+)\(([^)]*)\)$/i;

/**
 * Reads the value of `x@odata.bind`: `/contacts(<guid>)`, with or without the slash, or the whole
 * address of the Web API (documented); quotes and braces around the id are forgiven (chosen).
 *
 * @throws {DataverseError} `invalid-value` or `invalid-id`.
 */
export function parseBindAddress(property: string, value: unknown): BoundAddress {
  const [, setName, id] = address.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  if (setName !== undefined && id !== undefined) {
    return { setName, id: parseGuid(id.replaceAll("'", '')) };
  }
  throw new DataverseError(
    'invalid-value',
    `Invalid value for '${property}@odata.bind': expected '/<entity set>(<id>)', got ${JSON.stringify(value)}.`,
    { source: property },
  );
}
