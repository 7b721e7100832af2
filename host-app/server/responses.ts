import type { ServerResponse } from 'node:http';

// Pages in development must never come from a cache.
export const noStore = { 'Cache-Control': 'no-store' };

export function sendHtml(
  response: ServerResponse,
  html: string,
  { Status = '200', ...headers }: Readonly<Record<string, string>> = {},
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  send(response, Number(Status), 'text/html', html);
}

export function sendScript(response: ServerResponse, code: string): void {
  send(response, 200, 'text/javascript', code);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain', `${text}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...noStore, 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
}
