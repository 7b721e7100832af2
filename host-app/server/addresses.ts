import { usualPort, type WorkspaceConfig } from '../src/config/parse-config.ts';

/** All addresses of one server. */
export interface Addresses {
  readonly port: number;
  /** Origin of the workspace, such as `http://localhost:5173`. */
  readonly workspace: string;
  /** Origin of a sample provider: a name of its own, so a site of its own. */
  readonly sample: (name: string) => string;
}

export interface Listening {
  readonly scheme: 'http' | 'https';
  readonly port: number;
  /** Address of the organization that the workspace stands in for, if one was given. */
  readonly orgUrl?: string | undefined;
}

export function createAddresses({ scheme, port, orgUrl }: Listening): Addresses {
  // A URL leaves the usual port of its scheme out, as browsers do.
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
 * Sample pages name the organization's address as real providers do, with the usual port; the
 * server may run on another one.
 */
export function moveSamplePage(html: string, { workspace, port }: Addresses): string {
  return html
    .replaceAll(usualAddresses.workspace, workspace)
    .replaceAll(`127.0.0.1:${usualPort}`, `127.0.0.1:${port}`)
    .replaceAll(`https://localhost:${usualPort}`, `https://localhost:${port}`);
}

/** Lets providers that are samples of this server follow it to another port. */
export function moveProviders(
  config: WorkspaceConfig,
  samples: readonly string[],
  addresses: Addresses,
): WorkspaceConfig {
  const providers = config.providers.map((provider) => {
    const url = new URL(provider.channelUrl);
    const sample = samples.find((name) => isSiteOf(url, name));
    if (sample === undefined) return provider;
    const moved = new URL(addresses.sample(sample));
    moved.hostname = url.hostname;
    return { ...provider, channelUrl: moved.origin + url.href.slice(url.origin.length) };
  });
  return { ...config, providers };
}

/** A sample answers under every name below its own: each is a site of its own. */
function isSiteOf({ protocol, hostname, port }: URL, sample: string): boolean {
  const name = `${sample}.localhost`;
  const isNamed = hostname === name || hostname.endsWith(`.${name}`);
  return protocol === 'http:' && port === String(usualPort) && isNamed;
}
