import type { Provider } from '../workspace/providers/provider-shape.ts';
import { parseUrl } from '../parse-url.ts';

/**
 * Whether a page of this origin may speak for the provider: the origin of its Channel URL, or its
 * Trusted Domain.
 *
 * A Trusted Domain whose host starts with a star matches by suffix after its first two characters,
 * scheme and port ignored (observed); every other comparison is of whole origins, since local
 * widgets often share a host name.
 */
export function isTrustedOrigin(provider: Provider, origin: string): boolean {
  const last = judged.get(provider);
  if (last?.origin === origin) return last.isTrusted;
  const isTrusted = judge(provider, origin);
  judged.set(provider, { origin, isTrusted });
  return isTrusted;
}

// Parsing addresses costs more than the rest of a message, and nearly all come from one origin.
const judged = new WeakMap<Provider, { readonly origin: string; readonly isTrusted: boolean }>();

function judge(provider: Provider, origin: string): boolean {
  if (originOf(provider.channelUrl) === origin) return true;
  const { trustedDomain } = provider;
  if (!trustedDomain) return false;
  const host = hostnameOf(trustedDomain);
  if (host.startsWith('*')) return hostnameOf(origin).endsWith(host.slice(2));
  return originOf(trustedDomain) === origin;
}

/** Whether a page would be the provider's if only host names were compared, as in the product. */
export function sharesHostName({ channelUrl, trustedDomain }: Provider, origin: string): boolean {
  const host = hostnameOf(origin);
  if (host === '') return false;
  return [channelUrl, trustedDomain ?? ''].some((address) => hostnameOf(address) === host);
}

/** Whether a page is at the Channel URL, the only place where the product looks for it. */
export function isAtChannelUrl(provider: Provider, origin: string): boolean {
  return originOf(provider.channelUrl) === origin;
}

/** Origin for a provider's events: its Trusted Domain, else its Channel URL (observed). */
export function eventTarget(provider: Provider): string {
  return originOf(provider.trustedDomain || provider.channelUrl) ?? provider.channelUrl;
}

function originOf(address: string): string | undefined {
  return parseUrl(address)?.origin;
}

function hostnameOf(address: string): string {
  return decodeURIComponent(parseUrl(address)?.hostname ?? '');
}
