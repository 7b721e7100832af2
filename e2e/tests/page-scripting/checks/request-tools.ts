/** An answer of the Web API. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  /** Undefined when the answer is not JSON. */
  readonly json: Json;
  readonly header: (name: string) => string | null;
}

/** JSON of an answer, as a check reads it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a check compares it as a whole
export type Json = any;

export interface Sent {
  /** Sent as JSON, unless it is a text. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The Web API as code of the page calls it: by `fetch`, without a token. */
export interface RequestTools {
  readonly api: (method: string, path: string, sent?: Sent) => Promise<Answered>;
  /** The part of a batch. */
  readonly part: (method: string, path: string, body?: unknown, contentId?: string) => string;
  readonly changeSet: (...parts: readonly string[]) => string;
  readonly batchOf: (...parts: readonly string[]) => string;
  readonly sendBatch: (
    body: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answered & { readonly parts: readonly string[] }>;
  /** The ID in the address of a row that a request has created. */
  readonly idOf: (answered: Answered) => string;
}

// Runs in the page or in a frame of it, so it refers to nothing outside of itself.
export function requestTools(): RequestTools {
  const crlf = '\r\n';
  const api: RequestTools['api'] = async (method, path, { body, headers } = {}) => {
    const isJson = body !== undefined && headers?.['Content-Type'] === undefined;
    const response = await fetch(`/api/data/v9.2/${path}`, {
      method,
      headers: { ...(isJson ? { 'Content-Type': 'application/json' } : {}), ...headers },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    const isAnswer = response.headers.get('Content-Type')?.startsWith('application/json') === true;
    return {
      status: response.status,
      text,
      json: isAnswer ? (JSON.parse(text) as unknown) : undefined,
      header: (name) => response.headers.get(name),
    };
  };
  return {
    api,
    part: (method, path, body, contentId) =>
      [
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`]),
        '',
        `${method} ${path.startsWith('$') ? path : `/api/data/v9.2/${path}`} HTTP/1.1`,
        ...(body === undefined ? [] : ['Content-Type: application/json']),
        '',
        ...(body === undefined ? [] : [JSON.stringify(body)]),
      ].join(crlf),
    changeSet: (...parts) =>
      [
        'Content-Type: multipart/mixed; boundary=changeset_1',
        '',
        ...parts.flatMap((text) => ['--changeset_1', text]),
        '--changeset_1--',
        '',
      ].join(crlf),
    batchOf: (...parts) =>
      [...parts.flatMap((text) => ['--batch_1', text]), '--batch_1--', ''].join(crlf),
    sendBatch: async (body, headers = {}) => {
      const type = { 'Content-Type': 'multipart/mixed; boundary="batch_1"' };
      const answered = await api('POST', '$batch', { body, headers: { ...type, ...headers } });
      const found = answered.text.matchAll(/HTTP\/1\.1 (\d+)/g);
      return { ...answered, parts: [...found].map(([, status = '']) => status) };
    },
    idOf: ({ header }) => /\(([\da-f-]{36})\)$/.exec(header('OData-EntityId') ?? '')?.[1] ?? '',
  };
}
