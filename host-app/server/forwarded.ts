import type { IncomingMessage, Server } from 'node:http';
import { hostNameOf, isAllowedHost, type ServerNames } from './host-names.ts';

/**
 * Lets a proxy in front of the server say which host its visitors asked for (`X-Forwarded-Host`).
 *
 * The name in `Host` is judged first: a page whose own name points at this machine (DNS rebinding)
 * can send the header as well. The forwarded name is judged afterwards, like every other.
 */
export function takeForwardedHosts(server: Server, names: ServerNames): void {
  const take = (request: IncomingMessage): void => {
    const host = forwardedHost(request);
    if (host !== undefined && isAllowedHost(hostNameOf(request.headers.host), names)) {
      request.headers.host = host;
    }
  };
  server.prependListener('request', take);
  server.prependListener('upgrade', take);
}

/** Each proxy of a chain adds its own value, so the first is the visitor's. */
function forwardedHost({ headers }: IncomingMessage): string | undefined {
  const given = headers['x-forwarded-host'];
  const [first = ''] = (Array.isArray(given) ? given.join() : (given ?? '')).split(',');
  return first.trim() || undefined;
}
