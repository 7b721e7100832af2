import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Host name of a `Host` header: lower case, without port and brackets. */
export function hostNameOf(header: string | undefined): string {
  const name = (header ?? '').replace(/:\d+$/, '').toLowerCase();
  return name.replace(/^\[(.*)\]$/, '$1');
}

/**
 * `softphone` for `softphone.localhost` and for every name below it; undefined for the workspace's
 * own names.
 */
export function sampleNameOf(hostName: string): string | undefined {
  return /(?:^|\.)([^.]+)\.localhost$/.exec(hostName)?.[1];
}

const loopback = new Set(['localhost', '127.0.0.1', '::1']);
/** Is this a name that browsers take for this machine, and so for secure? */
export function isLoopbackName(hostName: string): boolean {
  return loopback.has(hostName) || hostName.endsWith('.localhost');
}

const anyAddress = new Set(['0.0.0.0', '::']);

/**
 * Is this a name by which the server may be asked?
 *
 * A foreign page can point its own host name at this machine (DNS rebinding) and would then be of
 * the same origin as the workspace, so only names that no foreign page can own are answered.
 */
export function isAllowedHost(
  hostName: string,
  boundTo: string | undefined,
  orgHost?: string,
): boolean {
  if (isLoopbackName(hostName)) return true;
  if (orgHost !== undefined && hostName === orgHost) return true;
  if (boundTo === undefined) return false;
  return hostName === boundTo.toLowerCase() || (anyAddress.has(boundTo) && isIP(hostName) !== 0);
}

/** Does a page of the very site that is asked send this? Browsers name a page's origin, it cannot. */
export function isOwnPage({ host, origin }: IncomingHttpHeaders): boolean {
  return (
    host !== undefined &&
    origin !== undefined &&
    URL.canParse(origin) &&
    new URL(origin).host === host
  );
}

/** The addresses to listen on; browsers may try either loopback address for `*.localhost`. */
export function addressesFor(boundTo: string | undefined): readonly string[] {
  const both = ['127.0.0.1', '::1'];
  if (boundTo === undefined || loopback.has(boundTo)) return both;
  return anyAddress.has(boundTo) ? [boundTo] : [...both, boundTo];
}
