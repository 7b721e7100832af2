import { controlPath, streamPath } from '../../src/control/operations.ts';
import { hostNameOf, isAllowedHost, type ServerNames } from '../host-names.ts';
import { openSockets } from '../open-sockets.ts';
import { pathOf } from '../request-path.ts';
import { refuseUpgrade, type Upgrade } from '../upgrades.ts';
import { workspaceIdPattern } from '../web-api/workspace-id.ts';
import { whyRefused, type ControlSite } from './door.ts';

const pattern = new RegExp(`^${controlPath}${streamPath.replace('{workspace}', '([^/]+)')}$`);

/** A program that does not read is cut off, instead of filling the memory. */
const mostUnread = 64 * 2 ** 20;

/** Streams the journals of workspaces: each message is one entry, as JSON. */
export function openJournalStream(
  site: ControlSite,
  names: ServerNames,
): { readonly upgrade: Upgrade; readonly close: () => void } {
  const sockets = openSockets({ maxPayload: 1_024 });
  return {
    upgrade: (request, socket, head) => {
      const [, id = ''] = pattern.exec(pathOf(request.url ?? '/') ?? '') ?? [];
      if (!workspaceIdPattern.test(id)) return false;
      const isHere = isAllowedHost(hostNameOf(request.headers.host), names);
      const refused = isHere ? whyRefused(site, request)?.status : 403;
      if (refused) {
        refuseUpgrade(socket, refused === 401 ? '401 Unauthorized' : '403 Forbidden');
        return true;
      }
      sockets.accept(request, socket, head, (webSocket) => {
        webSocket.on('error', () => webSocket.terminate());
        const stop = site.workspaces.follow(id, (line) => {
          if (webSocket.bufferedAmount > mostUnread) webSocket.close(1013, 'Read faster');
          else webSocket.send(JSON.stringify(line));
        });
        webSocket.on('close', stop);
      });
      return true;
    },
    close: sockets.close,
  };
}
