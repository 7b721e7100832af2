import { queryParts, type JsonObject, type JsonValue } from '../../dataverse/index.ts';
import { splitList } from '../../dataverse/query/split-list.ts';
import { configured } from '../../workspace/whole/configured.ts';
import { bodyOf, noContent, type Call, type Reply } from '../call.ts';
import { apiDiagnostics } from '../diagnostics.ts';
import type { Segment } from '../path.ts';
import { refuseLeftOut, refuseOperationVerb, refuseQuery, refuseSegment } from '../refusal.ts';
import type { Referred } from '../rows/reference.ts';
import { actions } from './actions.ts';
import { functions } from './functions.ts';
import { leftOut } from './left-out.ts';

const operations = { ...functions, ...actions };

export function isKnownOperation(name: string): boolean {
  return Object.hasOwn(operations, name) || leftOut.has(name);
}

/** The operations that the metadata document declares. */
export const offeredOperations = operations;

const namespace = /^(?:Microsoft\.Dynamics\.CRM|mscrm)\.(\w+)$/;

/** The name of a bound operation, which is written with its namespace. */
export function boundName(segment: string): string | undefined {
  return namespace.exec(segment)?.[1];
}

/** `/WhoAmI()`, `/CloseIncident` and the like. */
export function answerUnbound(call: Call, segment: Segment): Reply {
  const name = boundName(segment.name) ?? segment.name;
  const custom = answerOfConfig(call, name);
  if (custom !== undefined) return custom;
  if (leftOut.has(name)) refuseLeftOut(apiDiagnostics.leftOut(name));
  const operation = configured(operations, name);
  if (operation === undefined || operation.boundTo !== undefined) return refuseSegment(name);
  requireVerb(call, operation.kind);
  const parameters =
    operation.kind === 'function'
      ? functionParameters(call, segment)
      : actionParameters(call, name);
  return operation.run(call, { parameters });
}

/** `/queues(<key>)/Microsoft.Dynamics.CRM.AddToQueue` and the like. */
export function answerBound(
  call: Call,
  { name, segment }: { readonly name: string; readonly segment: Segment },
  bound: Referred,
): Reply {
  const custom = answerOfConfig(call, name);
  if (custom !== undefined) return custom;
  if (leftOut.has(name)) refuseLeftOut(apiDiagnostics.leftOut(name));
  const operation = configured(operations, name);
  if (operation?.boundTo !== bound.table.name) return refuseSegment(segment.name);
  requireVerb(call, operation.kind);
  return operation.run(call, { parameters: actionParameters(call, name), bound });
}

/** `/accounts/Microsoft.Dynamics.CRM.CreateMultiple`: what is bound to a set is left out, or custom. */
export function answerOnSet(call: Call, segment: Segment): Reply {
  const name = boundName(segment.name);
  const custom = name === undefined ? undefined : answerOfConfig(call, name);
  if (custom !== undefined) return custom;
  if (name !== undefined && leftOut.has(name)) refuseLeftOut(apiDiagnostics.leftOut(name));
  return refuseSegment(segment.name);
}

/** An operation of the organization, as `actions` of the config describes it. */
function answerOfConfig({ desk }: Call, name: string): Reply | undefined {
  const answer = configured(desk.workspace.getState().settings.actions, name);
  if (answer === undefined) return undefined;
  const { body } = answer;
  const isEmpty =
    body === undefined ||
    (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
  if (isEmpty) return { ...noContent, status: answer.status === 200 ? 204 : answer.status };
  const json: JsonValue = JSON.parse(JSON.stringify(body));
  return { status: answer.status, json };
}

function requireVerb({ request }: Call, kind: 'function' | 'action'): void {
  const wanted = kind === 'function' ? 'GET' : 'POST';
  if (request.method !== wanted) refuseOperationVerb(`${request.origin}${request.target}`);
}

function actionParameters(call: Call, name: string): JsonObject {
  return call.request.body.trim() === '' ? {} : bodyOf(call, name);
}

/** `(Name=@p1,Other='x')?@p1=...`: an alias holds JSON or a literal (documented). */
function functionParameters(call: Call, { key = '' }: Segment): JsonObject {
  const aliases = new Map(
    queryParts(call.query, () => undefined)
      .filter(({ name }) => name.startsWith('@'))
      .map(({ name, value }) => [name, value]),
  );
  const members = splitList(key, ',').filter(({ text }) => text !== '');
  return Object.fromEntries(
    members.map(({ text }) => {
      const [, name, value = ''] = /^(\w+)\s*=\s*([\s\S]*)$/.exec(text) ?? [];
      if (name === undefined) return refuseQuery(`Syntax error in the parameters '(${key})'.`);
      const literal = value.startsWith('@') ? (aliases.get(value) ?? 'null') : value;
      return [name, literalOf(literal)];
    }),
  );
}

function literalOf(text: string): JsonValue {
  const plain = text.trim();
  if (plain.startsWith("'")) return plain.slice(1, -1).replaceAll("''", "'");
  const enumeration = /^[\w.]+'([^']*)'$/.exec(plain)?.[1];
  if (enumeration !== undefined) return enumeration;
  try {
    const value: JsonValue = JSON.parse(plain);
    return value;
  } catch {
    return plain; // A GUID, or another literal without quotes.
  }
}
