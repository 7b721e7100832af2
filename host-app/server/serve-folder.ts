import { send } from '@fastify/send';
import { once } from 'node:events';
import { ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { FileListener } from './content.ts';
import { pathOf } from './request-path.ts';

type Headers = Readonly<Record<string, string>>;

// Browsers run modules only with a JavaScript type, and this is the standard one.
send.mime.define({ 'text/javascript': ['js', 'mjs'] }, true);

/** Serves the current files of a folder. */
export function serveFolder(folder: string, headersOf: (path: string) => Headers): FileListener {
  return (request, response, notFound) => {
    const path = pathOf(request.url ?? '/') ?? '/';
    return sendFile({ request, response, notFound }, { folder, path, headers: headersOf(path) });
  };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly notFound: () => void;
}

interface Wanted {
  readonly folder: string;
  /**
   * Path below the folder. Names that begin with a dot are never served, because they may hold
   * secrets.
   */
  readonly path: string;
  readonly headers: Headers;
}

export async function sendFile(asked: Asked, { folder, path, headers }: Wanted): Promise<void> {
  const settings = { root: folder, index: false, cacheControl: false };
  const found = await send(asked.request, encodeURI(path), settings);
  if (found.type === 'directory' || isMissing(found.statusCode)) {
    found.stream.destroy();
    return asked.notFound();
  }
  if (found.type === 'error' && found.statusCode === 500) throw found.metadata.error;
  await sendStream(asked, { ...found, headers: { ...found.headers, ...headers } });
}

function isMissing(status: number): boolean {
  return status === 400 || status === 403 || status === 404;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Headers;
  readonly stream: NodeJS.ReadableStream;
}

async function sendStream(
  { response, notFound }: Asked,
  { statusCode, headers, stream }: Answer,
): Promise<void> {
  // The file may have been deleted since the check; nothing has been sent yet.
  if (stream instanceof ReadStream && !(await opens(stream))) return notFound();
  response.writeHead(statusCode, headers);
  try {
    // Closes the file however the response ends.
    await pipeline(stream, response);
  } catch (error) {
    if (!isClientGone(error)) throw error;
  }
}

async function opens(stream: ReadStream): Promise<boolean> {
  try {
    await once(stream, 'open');
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function isClientGone(error: unknown): boolean {
  return ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
