import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import type { Addresses } from '../addresses.ts';
import { parseUrl } from '../../src/parse-url.ts';

// Browsers consider these secure, so a workspace on https may frame them too.
const thisMachine = ['http://localhost:*', 'http://*.localhost:*', 'http://127.0.0.1:*'];

/**
 * Origins that the workspace may frame, as sources of a content security policy.
 *
 * The product frames any https page, and no http page but this machine's: a widget signs in on a
 * host of its choice, or opens a website tab for an address that it has just learned. A stricter
 * list would break widgets that work there, so https is open; an http page needs to be named by the
 * config. With `screen.onlyConfiguredFrames` every page does.
 */
export function frameSources(config: WorkspaceConfig, addresses: Addresses): readonly string[] {
  const own = ["'self'", new URL(addresses.sample('*')).origin];
  const named = originsOf(config);
  const others = config.screen.onlyConfiguredFrames
    ? named
    : ['https:', ...thisMachine, ...named.filter((origin) => origin.startsWith('http:'))];
  return [...new Set([...own, ...others])];
}

/** Origins of the providers, their trusted domains and the websites of the tab templates. */
function originsOf({ providers, tabTemplates }: WorkspaceConfig): readonly string[] {
  const pages = providers.flatMap(({ channelUrl, trustedDomain }) => [channelUrl, trustedDomain]);
  const sites = JSON.stringify(tabTemplates).match(/https?:\/\/[^\s"'\\<>]+/g) ?? [];
  return [...pages, ...sites].flatMap((address) => {
    const url = parseUrl(address);
    return url === undefined ? [] : sourceOf(url);
  });
}

/** A source cannot contain an IPv6 address, or a host name with a slug. */
function sourceOf({ origin, hostname }: URL): string[] {
  return /^[\w.-]+$/.test(hostname) ? [origin] : [];
}
