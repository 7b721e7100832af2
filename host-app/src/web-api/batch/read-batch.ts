import { apiDiagnostics } from '../diagnostics.ts';
import { ApiRefusal, refuseBody, refuseQuery } from '../refusal.ts';

/** One request inside a batch. */
export interface BatchRequest {
  readonly kind: 'request';
  readonly method: string;
  readonly address: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly contentId: string | undefined;
}

/** Requests that happen together or not at all. */
export interface ChangeSet {
  readonly kind: 'change set';
  readonly requests: readonly BatchRequest[];
}

export type BatchPart = BatchRequest | ChangeSet;

/** Most requests of a batch (documented). */
const mostRequests = 1000;

/** Reads `multipart/mixed` (page-scripting.md 12.6). */
export function readBatch(body: string, contentType: string): readonly BatchPart[] {
  requireLastLine(body);
  const parts = partsOf(body, boundaryOf(contentType)).map(readPart);
  const count = parts.reduce(
    (sum, part) => sum + (part.kind === 'request' ? 1 : part.requests.length),
    0,
  );
  if (count > mostRequests) {
    refuseQuery(`Number of requests in a batch exceeded the limit of ${mostRequests}.`);
  }
  return parts;
}

/** The product fails without it, with this text (documented). */
function requireLastLine(body: string): void {
  const isEnded = body.includes('\r\n') ? body.endsWith('\r\n') : body.endsWith('\n\n');
  if (isEnded) return;
  const diagnostic = apiDiagnostics.unfinishedBatch();
  try {
    refuseBody('', 'System.ArgumentException: Stream was not readable.', diagnostic.fix);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    throw new ApiRefusal(error.status, error.code, error.message, {
      fix: diagnostic.fix,
      diagnostic,
    });
  }
}

function boundaryOf(contentType: string): string {
  const [, quoted, plain] =
    /^multipart\/mixed\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary !== undefined) return boundary;
  throw new ApiRefusal(
    415,
    '0x0',
    `The request entity's media type '${contentType}' is not supported for this resource.`,
    { fix: 'Send Content-Type: multipart/mixed; boundary=<name>.' },
  );
}

type Lines = readonly string[];

function partsOf(text: string, boundary: string): readonly Lines[] {
  const parts: string[][] = [];
  let current: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line.trimEnd() === `--${boundary}--`) return parts;
    if (line.trimEnd() === `--${boundary}`) {
      current = [];
      parts.push(current);
    } else current?.push(line);
  }
  return refuseQuery(`The batch does not end with '--${boundary}--'.`);
}

function readPart(lines: Lines): BatchPart {
  const { headers, rest } = readHeaders(lines);
  const type = headers['content-type'] ?? '';
  if (!/^multipart\/mixed/i.test(type)) return readRequest(headers, rest);
  const requests = partsOf(rest.join('\r\n'), boundaryOf(type)).map((inner) => {
    const part = readPart(inner);
    if (part.kind === 'change set') refuseQuery('A change set cannot contain another one.');
    if (part.method === 'GET') refuseQuery('A change set cannot contain a GET request.');
    return part;
  });
  return { kind: 'change set', requests };
}

function readHeaders(lines: Lines) {
  const end = lines.indexOf('');
  const found: Record<string, string> = {};
  for (const line of lines.slice(0, end === -1 ? lines.length : end)) {
    const cut = line.indexOf(':');
    if (cut === -1) refuseQuery(`'${line.slice(0, 100)}' is not a header.`);
    found[line.slice(0, cut).trim().toLowerCase()] = line.slice(cut + 1).trim();
  }
  return { headers: found, rest: end === -1 ? [] : lines.slice(end + 1) };
}

function readRequest(outer: Readonly<Record<string, string>>, lines: Lines): BatchRequest {
  const start = lines.findIndex((line) => line.trim() !== '');
  const line = lines[start] ?? '';
  const [, method, address] = /^([A-Z]+)\s+(\S.*?)(?:\s+HTTP\/[\d.]+)?\s*$/.exec(line) ?? [];
  if (method === undefined || address === undefined) {
    return refuseQuery(
      `'${line.slice(0, 100)}' is not a request line.`,
      'Write a blank line after the headers of the part, then "POST /api/data/v9.2/accounts HTTP/1.1".',
    );
  }
  if (/\/\$batch\b/.test(address)) refuseQuery('A batch cannot contain another one.');
  const { headers, rest } = readHeaders(lines.slice(start + 1));
  return {
    kind: 'request',
    method,
    address,
    headers,
    body: rest.join('\r\n').trim(),
    contentId: outer['content-id'] ?? headers['content-id'],
  };
}
