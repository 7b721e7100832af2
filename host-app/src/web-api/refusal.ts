import { codeOf, DataverseError, type DataverseErrorCode } from '../dataverse/index.ts';
import type { Diagnostic } from '../store/journal.ts';
import { apiDiagnostics, textOf } from './diagnostics.ts';

interface RefusalDetail {
  readonly fix?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Also written to the log. */
  readonly diagnostic?: Diagnostic;
}

/** A failing answer of the Web API: `{"error": {"code", "message"}}` with its status. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly code: string;
  readonly detail: RefusalDetail;

  constructor(status: number, code: string, message: string, detail: RefusalDetail = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

/** The code of mistakes in queries (observed). */
const queryCode = '0x80060888';
const segmentCode = '0x8006088a';
const payloadCode = '0x80048d19';

const statuses: Partial<Record<DataverseErrorCode, number>> = {
  'table-not-found': 404,
  'resource-not-found': 404,
  'record-not-found': 404,
  'key-not-found': 404,
  'record-exists': 412,
  'key-exists': 412,
  'version-mismatch': 412,
};

/** An error of the tables as an answer; undefined for faults of our own. */
export function refusalOf(error: unknown): ApiRefusal | undefined {
  if (error instanceof ApiRefusal) return error;
  if (!(error instanceof DataverseError)) return undefined;
  const code = codeOf(error);
  const known = error.code === 'unknown-function' ? leftOutFunction(error.message) : undefined;
  if (known !== undefined) return leftOut(apiDiagnostics.leftOut(known));
  const { nearest, fix } = error;
  return new ApiRefusal(statuses[error.code] ?? 400, code, error.message, {
    fix: fix ?? (nearest === undefined ? undefined : `Write "${nearest}".`),
  });
}

export function refuseQuery(message: string, fix?: string): never {
  throw new ApiRefusal(400, queryCode, message, { fix });
}

export function refuseSegment(segment: string, fix?: string): never {
  const message = `Resource not found for the segment '${segment}'.`;
  throw new ApiRefusal(404, segmentCode, message, { fix });
}

/** A verb that the route does not take (documented; text chosen). */
export function refuseVerb(method: string): never {
  const message = `The requested resource does not support http method '${method}'.`;
  throw new ApiRefusal(405, '0x0', message);
}

/** A function called by POST, or an action by GET (documented). */
export function refuseOperationVerb(address: string): never {
  const message = `No HTTP resource was found that matches the request URI '${address}'.`;
  throw new ApiRefusal(404, '', message);
}

/** A body that cannot be read (documented head). */
export function refuseBody(set: string, message: string, fix?: string): never {
  const head = `Error identified in Payload provided by the user for Entity :'${set}', For more information on this error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : `;
  throw new ApiRefusal(400, payloadCode, head + message, { fix });
}

function leftOut(diagnostic: Diagnostic): ApiRefusal {
  return new ApiRefusal(501, '0x80004001', textOf(diagnostic), { diagnostic });
}

/** A part of the product that is left out. */
export function refuseLeftOut(diagnostic: Diagnostic): never {
  throw leftOut(diagnostic);
}

/** Known functions of queries that need fiscal years or a hierarchy, which the rows here do not have. */
const leftOutFunctions =
  /'(Microsoft\.Dynamics\.CRM\.(?:\w*Fiscal\w*|AboveOrEqual|Above|NotUnder|UnderOrEqual|Under|EqualUserOrUserHierarchy(?:AndTeams)?))'/;

function leftOutFunction(message: string): string | undefined {
  return leftOutFunctions.exec(message)?.[1];
}
