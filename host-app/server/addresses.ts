import { usualPort, type WorkspaceConfig } from '../src/config/parse-config.ts';

/** All addresses of one server. */
export interface Addresses {
  readonly port: number;
  /** Origin of the workspace, such as `http://localhost:5173`. */
  readonly workspace: string;
  /** Origin of a sample provider. It has its own host name, so it is a separate site. */
  readonly sample: (name: string) => string;
}

export interface Listening {
  readonly scheme: 'http' | 'https';
  readonly port: number;
  /** Address of the organization that the workspace impersonates, if given. */
  readonly orgUrl?: string | undefined;
}

export function createAddresses({ scheme, port, orgUrl }: Listening): Addresses {
  // A URL omits the default port of its scheme, as browsers do.
  const at = (name: string): string => new URL(`${scheme}://${name}:${port}`).origin;
  return {
    port,
    workspace: orgUrl === undefined ? at('localhost') : new URL(orgUrl).origin,
    sample: (name) => at(`${name}.localhost`),
  };
}

/** The address that config files, samples and their documentation assume. */
export const usualAddresses = createAddresses({ scheme: 'http', port: usualPort });

/**
 * Sample pages name the organization's address with the usual port, as real providers do; the
 * server may run on another port.
 */
export function moveSamplePage(html: string, { workspace, port }: Addresses): string {
  return html
    .replaceAll(usualAddresses.workspace, workspace)
    .replaceAll(`127.0.0.1:${usualPort}`, `127.0.0.1:${port}`)
    .replaceAll(`https://localhost:${usualPort}`, `https://localhost:${port}`);
}

/** Moves providers that are samples or web resources of this server to its address. */
export function moveProviders(
  config: WorkspaceConfig,
  samples: readonly string[],
  addresses: Addresses,
): WorkspaceConfig {
  const providers = config.providers.map((provider) => {
    const url = new URL(provider.channelUrl);
    if (url.origin === usualAddresses.workspace && /^\/webresources\//i.test(url.pathname)) {
      return { ...provider, channelUrl: addresses.workspace + url.href.slice(url.origin.length) };
    }
    const sample = samples.find((name) => isSiteOf(url, name));
    if (sample === undefined) return provider;
    const moved = new URL(addresses.sample(sample));
    moved.hostname = url.hostname;
    return { ...provider, channelUrl: moved.origin + url.href.slice(url.origin.length) };
  });
  return { ...config, providers };
}

/** A sample answers under every host name below its own: each is a separate site. */
function isSiteOf({ protocol, hostname, port }: URL, sample: string): boolean {
  const name = `${sample}.localhost`;
  const isNamed = hostname === name || hostname.endsWith(`.${name}`);
  return protocol === 'http:' && port === String(usualPort) && isNamed;
}
