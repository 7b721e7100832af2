import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import type { ProbeAnswer } from '../src/config/probe-answer.ts';

/** Where the page of the workspace asks how a provider's page answers. */
export const probePath = '/sidetone/probe';

const limits = { milliseconds: 5_000, bytes: 512_000 };

/**
 * Asks for the Channel URL of a configured provider, and for nothing else: this is no way to reach
 * other addresses. Redirects are told, not followed.
 *
 * Undefined when no provider of the config has this name.
 */
export async function probeProvider(
  config: WorkspaceConfig,
  uniqueName: string | null,
): Promise<ProbeAnswer | undefined> {
  const provider = config.providers.find((candidate) => candidate.uniqueName === uniqueName);
  if (!provider) return undefined;
  try {
    return await ask(new URL(provider.channelUrl));
  } catch (error) {
    return { error: reasonOf(error), libraries: [] };
  }
}

function ask(url: URL): Promise<ProbeAnswer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const asking = send(
      url,
      {
        // Browsers take every name under localhost for this machine; Node asks the network.
        ...(url.hostname.endsWith('.localhost') ? { hostname: '127.0.0.1' } : {}),
        headers: { host: url.host, accept: 'text/html', 'sec-fetch-dest': 'iframe' },
        timeout: limits.milliseconds,
        // Certificates of development are the browser's business, which shows what it thinks of them.
        rejectUnauthorized: false,
      },
      (response) => {
        readText(response).then((html) => resolve(answerOf(response, html, url)), reject);
      },
    );
    asking.on('timeout', () => asking.destroy(new Error(`no answer in ${limits.milliseconds} ms`)));
    asking.on('error', reject);
    asking.end();
  });
}

async function readText(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response) {
    text += String(chunk);
    if (text.length > limits.bytes) break;
  }
  return text;
}

function answerOf({ statusCode, headers }: IncomingMessage, html: string, url: URL): ProbeAnswer {
  return {
    status: statusCode,
    redirect: headers.location && new URL(headers.location, url).href,
    frameOptions: oneText(headers['x-frame-options']),
    contentPolicy: oneText(headers['content-security-policy']),
    permissionsPolicy: oneText(headers['permissions-policy']),
    libraries: [
      ...html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+msdyn_ciLibrary\.js[^"'\s>]*)/gi),
    ]
      .flatMap(([, address]) => address ?? [])
      .slice(0, 5),
  };
}

function oneText(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' || header === undefined ? header : header.join(', ');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
