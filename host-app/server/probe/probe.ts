import type { IncomingHttpHeaders } from 'node:http';
import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import type { ProbeAnswer } from '../../src/config/probe-answer.ts';
import { askPage, NotAsked, type AskedPage, type AskSettings } from './ask-page.ts';
import { libraryAddresses, moduleAddresses } from './library-addresses.ts';
import { parseUrl } from '../../src/parse-url.ts';

/** Address at which the workspace page asks how a provider's page responds. */
export const probePath = '/sidetone/probe';

export interface ProbeSettings {
  readonly config: () => WorkspaceConfig;
  /** Address of the organization that this server impersonates. */
  readonly orgUrl: string | undefined;
  /** Port of this server. */
  readonly port: number;
  readonly limits?: { readonly milliseconds: number; readonly bytes: number };
}

/** Undefined when no configured provider has this name. */
export type Probe = (uniqueName: string | null) => Promise<ProbeAnswer | undefined>;

/**
 * Requests the Channel URL of a configured provider and nothing else, so it cannot be used to reach
 * other addresses. Redirects are reported, not followed.
 *
 * Each page has at most one request in progress, however many workspaces want to know.
 */
export function createProbe(settings: ProbeSettings): Probe {
  const { limits = { milliseconds: 5_000, bytes: 512_000 } } = settings;
  const asking = new Map<string, Promise<ProbeAnswer>>();

  const ask = async (channelUrl: string): Promise<ProbeAnswer> => {
    try {
      const url = new URL(channelUrl);
      const page = await askPage(url, { ...limits, connectTo: connectTo(url, settings) });
      return answerOf(page, url);
    } catch (error) {
      if (error instanceof NotAsked) return { notAsked: error.message, libraries: [] };
      return { error: reasonOf(error), libraries: [] };
    } finally {
      asking.delete(channelUrl);
    }
  };

  return async (uniqueName) => {
    const provider = settings.config().providers.find((each) => each.uniqueName === uniqueName);
    if (!provider) return undefined;
    const answer = asking.get(provider.channelUrl) ?? ask(provider.channelUrl);
    asking.set(provider.channelUrl, answer);
    return answer;
  };
}

/**
 * Browsers resolve every name under localhost to this machine; Node asks the network. The name of
 * the organization resolves to this server as well: the real one must never receive a request.
 */
function connectTo(
  { hostname, origin }: URL,
  { orgUrl, port }: ProbeSettings,
): AskSettings['connectTo'] {
  const organization = orgUrl === undefined ? undefined : new URL(orgUrl);
  // Other ports of this machine, as the organization may be, belong to other servers.
  const isLocal = hostname === 'localhost';
  if (isLocal ? origin === organization?.origin : hostname === organization?.hostname) {
    return { hostname: '127.0.0.1', port };
  }
  return hostname.endsWith('.localhost') ? { hostname: '127.0.0.1' } : undefined;
}

function answerOf({ response, html, distrust }: AskedPage, url: URL): ProbeAnswer {
  const { statusCode, headers } = response;
  return {
    status: statusCode,
    distrust,
    redirect: redirectOf(headers, url),
    frameOptions: oneText(headers['x-frame-options']),
    contentPolicy: oneText(headers['content-security-policy']),
    permissionsPolicy: oneText(headers['permissions-policy']),
    libraries: [...libraryAddresses(html)],
    modules: [...moduleAddresses(html)],
  };
}

/**
 * A string that is not an address is returned as written, so that its author can find the mistake.
 */
function redirectOf({ location }: IncomingHttpHeaders, url: URL): string | undefined {
  if (location === undefined) return undefined;
  return parseUrl(location, url.href)?.href ?? location;
}

function oneText(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' || header === undefined ? header : header.join(', ');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
