import { DataverseError } from '../errors.ts';
import { isObject, toJson, type JsonObject, type JsonValue } from '../json.ts';
import type { Reference } from '../row.ts';
import type { State } from '../state.ts';
import type { Transaction } from './transaction.ts';

/** Context of a write, without the row. */
export type Writer = {
  readonly state: State;
  readonly transaction: Transaction;
  readonly now: number;
  readonly newId: () => string;
  readonly userId: string | undefined;
  /** The signed-in user, who acts for another one. */
  readonly delegateId?: string | undefined;
  /** While seeding: the IDs of later rows, as `table/id`, which earlier rows may refer to. */
  readonly seeded?: ReadonlySet<string>;
};

/** Adds a row for a nested write, with known lookups. Returns its ID. */
export type CreateNested = (
  table: string,
  data: JsonObject,
  links: ReadonlyMap<string, Reference>,
) => string;

/** A row being filled: its current content, and the values of this write. */
export type Filling = {
  readonly writer: Writer;
  readonly name: string;
  readonly id: string;
  readonly isNew: boolean;
  readonly values: Map<string, JsonValue>;
  readonly lookups: Map<string, Reference>;
  readonly written: Set<string>;
  readonly createNested: CreateNested;
};

/** @throws {DataverseError} `invalid-value` for anything that is not a JSON object. */
export function requireObject(data: unknown): JsonObject {
  const json = isObject(data) ? toJson(data) : undefined;
  if (json !== undefined && isJsonObject(json)) return json;
  const message = 'The data of a record must be an object of JSON values.';
  throw new DataverseError('invalid-value', message);
}

function isJsonObject(value: JsonValue): value is JsonObject {
  return isObject(value);
}
