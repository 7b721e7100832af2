import type { IncomingMessage } from 'node:http';
import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import { isLoopbackPeer } from '../web-api/peer.ts';
import type { Workspaces } from '../web-api/workspaces.ts';
import { hasToken } from './token.ts';

export interface ControlSettings {
  readonly token: string;
  /** Whether programs of other machines may use the door, too. */
  readonly isRemote: boolean;
}

export interface ControlSite extends ControlSettings {
  readonly workspaces: Workspaces;
  /** Address of the workspace's page. */
  readonly address: string;
  /** Fits a config to this server's addresses. */
  readonly move: (config: WorkspaceConfig) => WorkspaceConfig;
  /** Configs of single workspaces, by ID. */
  readonly configs: Map<string, WorkspaceConfig>;
}

/** Why a request may not pass; undefined when it may. */
export function whyRefused(
  { token, isRemote }: ControlSettings,
  { headers, socket }: IncomingMessage,
): { readonly status: 401 | 403; readonly message: string } | undefined {
  if (!isRemote && !isOfThisMachine(headers, socket.remoteAddress)) {
    const message =
      'The control door answers programs of this machine only. Start the server with --control-remote to open it to others.';
    return { status: 403, message };
  }
  // Browsers send these with each request of a page that could be hostile; programs send neither.
  const site = headers['sec-fetch-site'] ?? 'none';
  if (headers.origin !== undefined || site !== 'none') {
    return { status: 403, message: 'The control door answers programs, not pages.' };
  }
  if (!hasToken(headers.authorization, token)) {
    const message =
      'Send the token that the server printed at its start: "Authorization: Bearer <token>".';
    return { status: 401, message };
  }
  return undefined;
}

/** Headers of proxies, which ask on behalf of another machine. */
const forwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

function isOfThisMachine(headers: IncomingMessage['headers'], peer: string | undefined): boolean {
  // A proxy on this machine is a neighbor, and those behind it are not.
  return isLoopbackPeer(peer) && forwarded.every((name) => headers[name] === undefined);
}
