import {
  type Dataverse,
  type JsonObject,
  type JsonValue,
  type TableDefinition,
  isJsonObject,
} from '../dataverse/index.ts';
import type { App } from '../store/app.ts';
import type { Diagnostic } from '../store/journal.ts';
import type { ApiRequest } from './messages.ts';
import type { Segment } from './path.ts';
import type { Prefer } from './prefer.ts';
import type { StrikeRequest } from './request-faults.ts';
import { ApiRefusal, refuseBody } from './refusal.ts';

/** The parts of a workspace that the Web API uses. */
export interface Desk extends Pick<App, 'records' | 'workspace' | 'journal' | 'realTime'> {
  /** Gives GUIDs in lower case. */
  readonly newId: () => string;
  readonly strike: StrikeRequest;
}

/** One request, or one part of a batch, on its way through the routes. */
export interface Call {
  readonly desk: Desk;
  readonly request: ApiRequest;
  /** The rows, for the user that the request acts for. */
  readonly records: Dataverse;
  readonly userId: string;
  readonly prefer: Prefer;
  /** `http://localhost:5173/api/data/v9.2`. */
  readonly base: string;
  readonly segments: readonly Segment[];
  /** After the question mark, as written. */
  readonly query: string;
  readonly explain: (diagnostic: Diagnostic) => void;
}

/** An answer before it is written out. */
export interface Reply {
  readonly status: number;
  readonly json?: JsonValue;
  /** In place of JSON. */
  readonly text?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const noContent: Reply = { status: 204 };

export function addressOf(
  { base }: Pick<Call, 'base'>,
  table: Pick<TableDefinition, 'setName'>,
  id: string,
): string {
  return `${base}/${table.setName}(${id})`;
}

/** The body as a JSON object. */
export function bodyOf({ request }: Call, set: string): JsonObject {
  const { body, headers } = request;
  const type = headers['content-type'];
  if (body === '') refuseBody(set, 'The request has no body.', 'Send a JSON object.');
  if (type !== undefined && !/^application\/json\s*(?:;|$)/i.test(type)) refuseType(type);
  const value = parse(body, set);
  if (isJsonObject(value)) return value;
  return refuseBody(set, 'The body is not a JSON object.', 'Send a JSON object.');
}

function parse(body: string, set: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(body);
    return value;
  } catch (error) {
    return refuseBody(set, error instanceof Error ? error.message : 'The body is not JSON.');
  }
}

function refuseType(type: string): never {
  throw new ApiRefusal(
    415,
    '0x0',
    `The request entity's media type '${type}' is not supported for this resource.`,
    {
      fix: 'Send Content-Type: application/json.',
    },
  );
}
