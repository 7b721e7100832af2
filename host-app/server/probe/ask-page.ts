import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { TLSSocket } from 'node:tls';
import { hiddenAddress } from './private-address.ts';

/** A page and its headers; the limits may truncate the page. */
export interface AskedPage {
  readonly response: IncomingMessage;
  readonly html: string;
  /** The reason why this machine's Node.js does not trust the certificate. */
  readonly distrust: string | undefined;
}

export interface AskSettings {
  /** Address to connect to instead of resolving the name. */
  readonly connectTo: { readonly hostname: string; readonly port?: number } | undefined;
  readonly milliseconds: number;
  readonly bytes: number;
}

/** The server does not request this address; the message says why. */
export class NotAsked extends Error {}

/** Requests one page as a browser requests a frame. Redirects are not followed. */
export function askPage(url: URL, settings: AskSettings): Promise<AskedPage> {
  const { connectTo, milliseconds, bytes } = settings;
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const asking = send(
      url,
      {
        ...connectTo,
        headers: { host: url.host, accept: 'text/html', 'sec-fetch-dest': 'iframe' },
        lookup: lookupFor(url.hostname),
        signal: AbortSignal.timeout(milliseconds),
        agent: false,
        // Development certificates are the browser's business; it shows its own warnings.
        rejectUnauthorized: false,
      },
      (response) => {
        // From here on, errors end the reading.
        asking.off('error', fail).on('error', () => undefined);
        asking.removeAllListeners('close');
        const distrust = distrustOf(response.socket);
        void readText(response, bytes).then((html) => resolve({ response, html, distrust }));
      },
    );
    const fail = (error: Error): void =>
      reject(error.name === 'AbortError' ? new Error(`no answer in ${milliseconds} ms`) : error);
    asking.on('error', fail);
    // Status 101 switches the connection to another protocol instead of sending a page.
    asking.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ response, html: '', distrust: distrustOf(socket) });
    });
    // Nothing more happens; the earlier data has settled it already.
    asking.on('close', () => reject(new Error('the connection was closed without an answer')));
    asking.end();
  });
}

function distrustOf(socket: unknown): string | undefined {
  if (!(socket instanceof TLSSocket) || socket.authorized) return undefined;
  // Node's types say Error, but the value is the code as text.
  return String(socket.authorizationError);
}

/**
 * The part that arrived until the page ended, stopped or reached the limit; even the headers alone
 * are worth checking.
 */
async function readText(response: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.length;
      if (size >= most) break;
    }
  } catch {
    // The time limit, or a server that hangs up.
  }
  return Buffer.concat(chunks).subarray(0, most).toString('utf8');
}

function lookupFor(hostName: string): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const hidden = hiddenAddress(hostName, addresses ?? []);
      if (hidden !== undefined) {
        const reason = `${hostName} resolves to the private address ${hidden}, which the Channel URL does not name`;
        return callback(new NotAsked(reason), []);
      }
      if (error || options.all) return callback(error, addresses);
      const [{ address, family } = { address: '', family: 4 }] = addresses;
      callback(null, address, family);
    });
  };
}
