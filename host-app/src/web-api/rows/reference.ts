import { type JsonValue, type TableDefinition, isJsonObject } from '../../dataverse/index.ts';
import { decodePathText } from '../../dataverse/query/query-parts.ts';
import type { Call } from '../call.ts';
import { refuseBody, refuseSegment } from '../refusal.ts';
import { idOf } from './one-row.ts';

/** An existing row that an address leads to. */
export interface Referred {
  readonly table: TableDefinition;
  readonly id: string;
}

const address = /^(?:https?:\/\/[^/]+\/api\/data\/v[\d.]+)?\/?(\w+)\(([\s\S]*)\)$/i;

/** Reads `@odata.id` or `$id`: absolute or relative; alternate keys are allowed (documented). */
export function referredBy(call: Call, text: JsonValue | undefined): Referred {
  const [, set = '', key = ''] =
    address.exec(typeof text === 'string' ? decodePathText(text.trim()) : '') ?? [];
  if (set === '') {
    refuseBody(
      '',
      `Invalid address of a row: ${JSON.stringify(text ?? null)}.`,
      'Write "@odata.id": "<set>(<id>)".',
    );
  }
  const table = tableOfSet(call, set) ?? refuseSegment(set);
  return { table, id: idOf(call, table, key) };
}

export function tableOfSet(
  { records }: Pick<Call, 'records'>,
  set: string,
): TableDefinition | undefined {
  const table = records.findTable(set);
  return table?.setName === set ? table : undefined;
}

/** The address in a body of `$ref`. */
export function referenceIn(body: JsonValue): JsonValue | undefined {
  return isJsonObject(body) ? body['@odata.id'] : undefined;
}
