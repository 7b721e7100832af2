import type { IncomingMessage, ServerResponse } from 'node:http';
import { queryOf } from './request-path.ts';

/** Where a workspace hears that its config file has changed. */
export const changesPath = '/sidetone/changes';

/** What a workspace is told: there is a new config, or an edit that cannot be used. */
export type ConfigChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly text: string };

/**
 * Tells open workspaces of changes, by server-sent events.
 *
 * Changes are numbered from 1. A page says which one it knows, so that none is lost between its
 * loading and its listening, nor while the connection is down.
 */
export interface ConfigChanges {
  readonly isWatched: boolean;
  /** Number of the last change; 0 before the first. */
  readonly count: () => number;
  readonly follow: (request: IncomingMessage, response: ServerResponse) => void;
  readonly tell: (change: ConfigChange) => void;
}

export function createConfigChanges(isWatched: boolean): ConfigChanges {
  const followers = new Set<ServerResponse>();
  let count = 0;
  let last = '';
  return {
    isWatched,
    count: () => count,
    follow: (request, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
      });
      response.write('retry: 1000\n\n');
      if (knownTo(request) < count) response.write(last);
      followers.add(response);
      request.on('close', () => followers.delete(response));
    },
    tell: (change) => {
      count += 1;
      last = `id: ${count}\ndata: ${JSON.stringify(change)}\n\n`;
      for (const follower of followers) follower.write(last);
    },
  };
}

/** The change that a page was loaded after, or that it heard last before its connection broke. */
function knownTo({ headers, url = '' }: IncomingMessage): number {
  const since = queryOf(url).get('since');
  const known = Number(headers['last-event-id'] ?? since ?? Infinity);
  return Number.isNaN(known) ? Infinity : known;
}
