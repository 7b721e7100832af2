import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where a workspace hears that its config file has changed. */
export const changesPath = '/sidetone/changes';

/** What a workspace is told: there is a new config, or an edit that cannot be used. */
export type ConfigChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly text: string };

/** Tells open workspaces of changes, by server-sent events. */
export interface ConfigChanges {
  readonly isWatched: boolean;
  readonly follow: (request: IncomingMessage, response: ServerResponse) => void;
  readonly tell: (change: ConfigChange) => void;
}

export function createConfigChanges(isWatched: boolean): ConfigChanges {
  const followers = new Set<ServerResponse>();
  return {
    isWatched,
    follow: (request, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
      });
      response.write('retry: 1000\n\n');
      followers.add(response);
      request.on('close', () => followers.delete(response));
    },
    tell: (change) => {
      for (const follower of followers) follower.write(`data: ${JSON.stringify(change)}\n\n`);
    },
  };
}
