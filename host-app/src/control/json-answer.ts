import type { ApiAnswer } from '../web-api/messages.ts';

/** An answer of the control door. */
export function jsonAnswer(
  status: number,
  body: unknown,
  headers: ApiAnswer['headers'] = {},
): ApiAnswer {
  return {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
    body: JSON.stringify(body),
  };
}
