import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import { apiDiagnostics, textOf } from '../../src/web-api/diagnostics.ts';
import type { ApiAnswer, Caller } from '../../src/web-api/messages.ts';
import { cookieOf, workspaceCookieName } from './workspace-cookie.ts';
import { judgeCaller, mayCall } from './judge-caller.ts';
import { readBody } from './read-body.ts';
import { isLoopbackPeer } from './peer.ts';
import type { Handed, Workspaces } from './workspaces.ts';

export interface WebApiSite {
  readonly workspaces: Workspaces;
  readonly config: () => WorkspaceConfig;
  /** Address at which a person opens the workspace. */
  readonly address: string;
}

/** Whether a request target belongs to the Web API. */
export function isWebApi(target: string): boolean {
  return /^\/+api\/data(?:[/?#]|$)/i.test(target);
}

/**
 * Answers the Web API for the workspace that a request names: the page has the rows, so it gets the
 * request and gives the answer (page-scripting.md 12.1 and 12.10).
 */
export async function serveWebApi(
  site: WebApiSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isLoopbackPeer(request.socket.remoteAddress)) {
    return refuse(response, 403, 'The Web API answers programs and pages of this machine only.');
  }
  const config = site.config();
  const { origin } = request.headers;
  if (request.method === 'OPTIONS' && origin !== undefined) {
    return answerPreflight(site, request, response, origin);
  }
  const judged = judgeCaller(request.headers, config);
  if (judged.kind === 'stranger') return refuseStranger(site, response, judged.origin);
  if (judged.crossOrigin !== undefined) allowOrigin(response, judged.crossOrigin);
  if (judged.kind === 'no token') {
    const diagnostic = apiDiagnostics.pageWithoutToken(judged.crossOrigin);
    site.workspaces.tell({ ...diagnostic, rule: 'WA4' });
    response.setHeader('WWW-Authenticate', 'Bearer');
    return refuse(response, 401, textOf(diagnostic));
  }
  const body = await readBody(request);
  if (body === undefined) {
    return refuse(response, 413, 'The body has more than 16 MB. Send it in several requests.');
  }
  const id = await chooseWorkspace(site, request, judged.crossOrigin !== undefined);
  if (typeof id !== 'string') return refuseChoice(site, response, id.open);
  const handed = await site.workspaces.ask(id, requestOf(request, body, judged.caller));
  write(response, handed);
}

function refuseStranger(
  { workspaces }: WebApiSite,
  response: ServerResponse,
  origin: string,
): void {
  const diagnostic = apiDiagnostics.strangePage(origin);
  workspaces.tell({ ...diagnostic, rule: 'WA4' });
  refuse(response, 403, textOf(diagnostic));
}

const exposed =
  'OData-EntityId, OData-Version, Preference-Applied, ETag, Location, Retry-After, REQ_ID';

function allowOrigin(response: ServerResponse, origin: string): void {
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Expose-Headers', exposed);
  response.setHeader('Vary', 'Origin');
}

/** A browser asks before it sends the request of a page of another origin. */
function answerPreflight(
  site: WebApiSite,
  { headers }: IncomingMessage,
  response: ServerResponse,
  origin: string,
): void {
  if (!mayCall(origin, site.config())) return refuseStranger(site, response, origin);
  allowOrigin(response, origin);
  const asked = headers['access-control-request-headers'];
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
    ...(asked === undefined ? {} : { 'Access-Control-Allow-Headers': asked }),
    'Access-Control-Max-Age': '600',
  });
  response.end();
}

/** The header, else the cookie of the page, else the only one. */
async function chooseWorkspace(
  { workspaces }: WebApiSite,
  { headers, socket }: IncomingMessage,
  isCrossOrigin: boolean,
): Promise<string | { readonly open: readonly string[] }> {
  const named = headers['x-sidetone-workspace'];
  if (typeof named === 'string') {
    return (await workspaces.isThere(named)) ? named : { open: workspaces.ids() };
  }
  const cookie = isCrossOrigin
    ? undefined
    : cookieOf(headers.cookie, workspaceCookieName(headers.host, socket.localPort));
  if (cookie !== undefined && (await workspaces.isThere(cookie))) return cookie;
  const open = workspaces.ids();
  const [only, another] = open;
  return only !== undefined && another === undefined ? only : { open };
}

function refuseChoice(
  { workspaces, address }: WebApiSite,
  response: ServerResponse,
  open: readonly string[],
): void {
  if (open.length === 0) {
    response.setHeader('Retry-After', '1');
    return refuse(response, 503, textOf(apiDiagnostics.noneOpen(address)));
  }
  const diagnostic = apiDiagnostics.severalOpen(open);
  workspaces.tell({ ...diagnostic, rule: 'WA1' });
  refuse(response, 409, textOf(diagnostic));
}

function requestOf(
  { method = 'GET', url = '/', headers, socket }: IncomingMessage,
  body: string,
  caller: Caller,
) {
  const scheme = 'encrypted' in socket ? 'https' : 'http';
  return {
    method,
    target: url.replace(/^\/+/, '/'),
    origin: `${scheme}://${headers.host ?? ''}`,
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) =>
        // The page needs no secrets of the browser.
        value === undefined || name === 'cookie' ? [] : [[name, String(value)]],
      ),
    ),
    body,
    caller,
  };
}

function write(response: ServerResponse, handed: Handed): void {
  if (handed === 'closed' || handed === 'late') {
    response.setHeader('Retry-After', '1');
    const reason =
      handed === 'closed'
        ? 'The workspace was closed before it answered.'
        : 'The workspace did not answer within 30 seconds.';
    return refuse(response, 503, `${reason} Its page has the rows: keep it open.`);
  }
  send(response, handed);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  send(response, {
    status,
    headers: {
      'Content-Type': 'application/json; odata.metadata=minimal',
      'OData-Version': '4.0',
      'Cache-Control': 'no-cache',
    },
    body: JSON.stringify({ error: { code: '', message } }),
  });
}

export function send(response: ServerResponse, { status, headers, body }: ApiAnswer): void {
  // No other page embeds an answer.
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.writeHead(status, headers);
  response.end(body);
}
