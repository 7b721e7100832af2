import type { ServedWorkspace, OpenPage } from './a-served-workspace.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined when the answer is not JSON. */
  readonly json: Json;
}

/** JSON of an answer, as a test reads it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test compares it as a whole
type Json = any;

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is a string. */
  readonly body?: unknown;
  readonly version?: string;
}

/** A back end that calls the Web API of one page. */
export interface Caller {
  readonly call: (method: string, path: string, sent?: Sent) => Promise<Answered>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answered>;
  readonly base: string;
}

export function backEndOf({ server }: ServedWorkspace, page?: OpenPage): Caller {
  const base = `${server.origin}/api/data/v9.2`;
  const call: Caller['call'] = async (method, path, { headers, body, version = 'v9.2' } = {}) => {
    const response = await fetch(`${server.origin}/api/data/${version}/${path}`, {
      method,
      headers: {
        Authorization: 'Bearer any',
        ...(page === undefined ? {} : { 'X-Sidetone-Workspace': page.id }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };
  return { call, base, get: (path, headers = {}) => call('GET', path, { headers }) };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A test that expects JSON fails.
  }
}
