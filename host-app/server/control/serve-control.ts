import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConfigError } from '../../src/config/config-error.ts';
import { isObject } from '../../src/config/json-shape.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { controlPath } from '../../src/control/operations.ts';
import { queryOf } from '../request-path.ts';
import type { ApiAnswer } from '../../src/web-api/messages.ts';
import { jsonAnswer } from '../../src/control/json-answer.ts';
import { readBody } from '../web-api/read-body.ts';
import { send } from '../web-api/serve-web-api.ts';
import { workspaceIdPattern } from '../web-api/workspace-id.ts';
import { whyRefused, type ControlSite } from './door.ts';
import { matchOperation, type Matched } from './match-operation.ts';
import { openApiDocument } from './openapi.ts';

/** Whether a path belongs to the control door. */
export function isControl(path: string): boolean {
  return path === controlPath || path.startsWith(`${controlPath}/`);
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The decoded path of the request. */
  readonly path: string;
}

/** Answers one request of a program that controls workspaces from outside. */
export async function serveControl(
  site: ControlSite,
  { request, response, path }: Exchange,
): Promise<void> {
  const refused = whyRefused(site, request);
  if (refused) {
    const headers = refused.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
    return send(response, problem(refused.status, refused.message, headers));
  }
  const text = await readBody(request);
  if (text === undefined) return send(response, problem(413, 'The body has more than 16 MB.'));
  const body = toJson(text);
  if (body === malformed) return send(response, problem(400, 'The body is not JSON.'));
  send(response, await answerOf(site, request, path.slice(controlPath.length), body));
}

async function answerOf(
  site: ControlSite,
  { method = 'GET', url = '/' }: IncomingMessage,
  path: string,
  body: unknown,
): Promise<ApiAnswer> {
  if (path === '/openapi.json') return openApi(method);
  if (path === '/workspaces') return list(site, method);
  const [, id = '', rest = ''] = /^\/workspaces\/([^/]+)(\/.*)$/.exec(path) ?? [];
  if (!workspaceIdPattern.test(id)) {
    return problem(404, `Nothing is at ${path || '/'}. GET ${controlPath}/openapi.json lists all.`);
  }
  if (rest === '/reset') return method === 'POST' ? reset(site, id, body) : wrongMethod(['POST']);
  const matched = matchOperation(method, rest);
  if (!('name' in matched)) {
    return matched.allowed.length > 0
      ? wrongMethod(matched.allowed)
      : problem(404, `A workspace has no ${rest}. GET ${controlPath}/openapi.json lists all.`);
  }
  const input = inputOf(matched, queryOf(url), body);
  if (input === undefined) return problem(400, 'Expected a JSON object as the body.');
  return handOn(site, id, matched.name, input);
}

function openApi(method: string): ApiAnswer {
  return method === 'GET' ? jsonAnswer(200, openApiDocument()) : wrongMethod(['GET']);
}

function list({ workspaces }: ControlSite, method: string): ApiAnswer {
  if (method !== 'GET') return wrongMethod(['GET']);
  return jsonAnswer(
    200,
    workspaces.ids().map((id) => ({ id })),
  );
}

/** The most configs that are kept for single workspaces; the oldest goes first. */
const mostConfigs = 500;

async function reset(site: ControlSite, id: string, body: unknown): Promise<ApiAnswer> {
  const { workspaces, configs, address } = site;
  if (body !== undefined && !isObject(body)) {
    return problem(400, 'Expected a JSON object as the body.');
  }
  const { config, ...unknown } = body ?? {};
  const [odd] = Object.keys(unknown);
  if (odd !== undefined) return problem(400, `${odd}: expected only "config".`);
  try {
    const given = config === undefined ? undefined : site.move(parseConfig(config));
    // Removed first, so that it becomes the newest.
    configs.delete(id);
    if (given) configs.set(id, given);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { message, problems } = error;
    return jsonAnswer(400, { error: { message, problems } });
  }
  const [oldest] = configs.keys();
  if (configs.size > mostConfigs && oldest !== undefined) configs.delete(oldest);
  const open = `${address}?workspace=${id}`;
  if (!workspaces.ids().includes(id)) {
    return jsonAnswer(200, { workspace: id, isOpen: false, address: open });
  }
  if (await workspaces.reload(id)) {
    return jsonAnswer(200, { workspace: id, isOpen: true, address: open });
  }
  return problem(503, 'The page did not come back within 30 seconds after the reload.');
}

/** The path, then the query or the body; undefined for a body that is not an object. */
function inputOf(
  { operation, inPath }: Matched,
  query: URLSearchParams,
  body: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const { method, whole } = operation;
  const given = method === 'GET' ? Object.fromEntries(query) : (body ?? {});
  if (!isObject(given)) return undefined;
  return { ...(whole ? { [whole[0]]: given } : given), ...inPath };
}

async function handOn(
  { workspaces, address }: ControlSite,
  id: string,
  name: string,
  input: unknown,
): Promise<ApiAnswer> {
  if (!(await workspaces.isThere(id))) {
    const open = workspaces.ids().join(', ') || 'none';
    return problem(
      404,
      `Workspace ${id} is not open. Open ${address}?workspace=${id} in a browser. Open now: ${open}.`,
    );
  }
  const handed = await workspaces.control(id, name, input);
  if (handed === 'closed' || handed === 'late') {
    const reason = handed === 'closed' ? 'was closed' : 'did not answer within 30 seconds';
    return problem(503, `The page of workspace ${id} ${reason}. Keep it open.`);
  }
  return handed;
}

function wrongMethod(allowed: readonly string[]): ApiAnswer {
  const methods = allowed.join(', ');
  return problem(405, `Expected ${methods}.`, { Allow: methods });
}

function problem(status: number, message: string, headers: ApiAnswer['headers'] = {}): ApiAnswer {
  return jsonAnswer(status, { error: { message } }, headers);
}

const malformed = Symbol('malformed');

function toJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return malformed;
  }
}
