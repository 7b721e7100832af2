import type { IncomingHttpHeaders } from 'node:http';
import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import { parseUrl } from '../../src/parse-url.ts';
import type { Caller } from '../../src/web-api/messages.ts';
import { isLoopbackName, isOwnPage } from '../host-names.ts';

/** Who sends a request, as far as a browser vouches for it. */
export type Judged =
  | { readonly kind: 'allowed'; readonly caller: Caller; readonly crossOrigin?: string }
  /** A page that may call, and sends no token. */
  | { readonly kind: 'no token'; readonly crossOrigin: string }
  | { readonly kind: 'stranger'; readonly origin: string };

/**
 * Judges a request by the headers that no page can forge: `Origin` and `Sec-Fetch-Site`
 * (page-scripting.md 12.10). Programs outside of browsers send neither.
 */
export function judgeCaller(headers: IncomingHttpHeaders, config: WorkspaceConfig): Judged {
  const { origin, authorization = '' } = headers;
  const site = headers['sec-fetch-site'];
  if (origin === undefined) {
    if (site === 'cross-site') return { kind: 'stranger', origin: 'another site' };
    return { kind: 'allowed', caller: callerOf(headers, site !== undefined) };
  }
  if (isOwnPage(headers)) return { kind: 'allowed', caller: callerOf(headers, true) };
  if (!mayCall(origin, config)) return { kind: 'stranger', origin };
  if (!/^Bearer\s+\S/i.test(authorization)) return { kind: 'no token', crossOrigin: origin };
  return { kind: 'allowed', caller: 'other page', crossOrigin: origin };
}

/** Whether a page of this origin may call at all, for the question before its request. */
export function mayCall(origin: string, { providers }: WorkspaceConfig): boolean {
  const url = parseUrl(origin);
  if (url === undefined || url.origin !== origin || !/^https?:$/.test(url.protocol)) return false;
  if (isLoopbackName(url.hostname.replace(/^\[(.*)\]$/, '$1'))) return true;
  return providers.some(({ channelUrl, trustedDomain }) =>
    [channelUrl, trustedDomain].some((address) => parseUrl(address)?.origin === origin),
  );
}

function callerOf({ referer = '' }: IncomingHttpHeaders, isBrowser: boolean): Caller {
  if (!isBrowser) return 'back end';
  const path = parseUrl(referer)?.pathname ?? '';
  return /\/webresources\//i.test(path) ? 'web resource' : 'page';
}
