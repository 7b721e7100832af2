import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConfigError } from '../../src/config/config-error.ts';
import { isObject } from '../../src/config/json-shape.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { controlPath } from '../../src/control/operations.ts';
import { pathOf, queryOf } from '../request-path.ts';
import { readBody } from '../web-api/read-body.ts';
import { whyRefused, workspaceIdPattern, type ControlSite } from './door.ts';
import { matchOperation, type Matched } from './match-operation.ts';
import { openApiDocument } from './openapi.ts';

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whether a request target belongs to the control door. */
export function isControl(target: string): boolean {
  const path = pathOf(target);
  return path === controlPath || path?.startsWith(`${controlPath}/`) === true;
}

/** Answers one request of a program that controls workspaces from outside. */
export async function serveControl(
  site: ControlSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refused = whyRefused(site, request);
  if (refused) {
    const headers = refused.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
    return send(response, { ...problem(refused.status, refused.message), headers });
  }
  const text = await readBody(request);
  if (text === undefined) return send(response, problem(413, 'The body has more than 16 MB.'));
  const body = toJson(text);
  if (body === malformed) return send(response, problem(400, 'The body is not JSON.'));
  send(response, await answerOf(site, request, body));
}

async function answerOf(
  site: ControlSite,
  { method = 'GET', url = '/' }: IncomingMessage,
  body: unknown,
): Promise<Answer> {
  const path = (pathOf(url) ?? '').slice(controlPath.length);
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

function openApi(method: string): Answer {
  return method === 'GET' ? { status: 200, body: openApiDocument() } : wrongMethod(['GET']);
}

function list({ workspaces }: ControlSite, method: string): Answer {
  if (method !== 'GET') return wrongMethod(['GET']);
  return { status: 200, body: workspaces.ids().map((id) => ({ id })) };
}

/** The most configs that are kept for single workspaces; the oldest goes first. */
const mostConfigs = 500;

async function reset(site: ControlSite, id: string, body: unknown): Promise<Answer> {
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
    return { status: 400, body: { error: { message, problems } } };
  }
  const [oldest] = configs.keys();
  if (configs.size > mostConfigs && oldest !== undefined) configs.delete(oldest);
  const open = `${address}?workspace=${id}`;
  if (!workspaces.ids().includes(id)) {
    return { status: 200, body: { workspace: id, isOpen: false, address: open } };
  }
  if (await workspaces.reload(id)) {
    return { status: 200, body: { workspace: id, isOpen: true, address: open } };
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
): Promise<Answer> {
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
  return { status: handed.status, body: JSON.parse(handed.body) as unknown };
}

function wrongMethod(allowed: readonly string[]): Answer {
  const methods = allowed.join(', ');
  return { ...problem(405, `Expected ${methods}.`), headers: { Allow: methods } };
}

function problem(status: number, message: string): Answer {
  return { status, body: { error: { message } } };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...headers,
  });
  response.end(JSON.stringify(body));
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
