import type { IncomingHttpHeaders } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { parseUrl } from '../src/parse-url.ts';

/** Host name in a `Host` header: lower case, without port and brackets. */
export function hostNameOf(header: string | undefined): string {
  const name = (header ?? '').replace(/:\d+$/, '').toLowerCase();
  return name.replace(/^\[(.*)\]$/, '$1');
}

/**
 * Returns `softphone` for `softphone.localhost` and for every name below it; undefined for the
 * workspace's own names.
 */
export function sampleNameOf(hostName: string): string | undefined {
  return /(?:^|\.)([^.]+)\.localhost$/.exec(hostName)?.[1];
}

const loopback = new Set(['localhost', '127.0.0.1', '::1']);

/** Is this a name that browsers consider local, and so secure? */
export function isLoopbackName(hostName: string): boolean {
  return loopback.has(hostName) || hostName.endsWith('.localhost');
}

const anyAddress = new Set(['0.0.0.0', '::']);

/** Does the server listen on every address of this machine? */
export function isAnyAddress(boundTo: string | undefined): boolean {
  return boundTo !== undefined && anyAddress.has(boundTo);
}

/** The names that the server answers to, besides those of this machine. */
export interface ServerNames {
  /** The address given with `--host`, if any. */
  readonly boundTo?: string | undefined;
  /** Host name of the organization that the workspace impersonates, if given. */
  readonly orgHost?: string | undefined;
  /** Names given with `--allow-host`. */
  readonly allowed?: readonly string[];
  /** Addresses and name of this machine; they may change while the server runs. */
  readonly ownNames?: () => readonly string[];
}

/**
 * Does the server answer to this name?
 *
 * A foreign page can point its own host name at this machine (DNS rebinding) and would then have
 * the same origin as the workspace, so the server answers only to names that no foreign page can
 * own.
 */
export function isAllowedHost(hostName: string, names: ServerNames): boolean {
  if (isLoopbackName(hostName)) return true;
  const { boundTo, orgHost, allowed = [], ownNames = namesOfThisMachine } = names;
  const given = [boundTo, orgHost, ...allowed].map((name) => name?.toLowerCase());
  if (hostName !== '' && given.includes(hostName)) return true;
  return isAnyAddress(boundTo) && ownNames().includes(hostName);
}

function namesOfThisMachine(): readonly string[] {
  return [hostname().toLowerCase(), ...outerAddresses()];
}

/** Addresses at which other machines reach this one. */
export function outerAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .flatMap(({ internal, address }) => (internal ? [] : address.toLowerCase()));
}

/**
 * Does a page of the requested site itself send this? Browsers set the page's origin; the page
 * cannot.
 */
export function isOwnPage({ host, origin }: IncomingHttpHeaders): boolean {
  return host !== undefined && origin !== undefined && parseUrl(origin)?.host === host;
}

/** The addresses to listen on; browsers may try either loopback address for `*.localhost`. */
export function addressesFor(boundTo: string | undefined): readonly string[] {
  const both = ['127.0.0.1', '::1'];
  if (boundTo === undefined || loopback.has(boundTo)) return both;
  return anyAddress.has(boundTo) ? [boundTo] : [...both, boundTo];
}
