/// <reference types="node" />
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Route } from '@playwright/test';

const mostTries = 3;

/** Headers that belong to one connection, or that no longer apply to a decoded body. */
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

/** Answers a request of the page with the response of another server. */
export async function forward(route: Route, from: string, to: string): Promise<void> {
  const request = route.request();
  const headers = await request.allHeaders();
  // A stream never ends, so it cannot be awaited; this response ends it without another attempt.
  if (headers['accept'] === 'text/event-stream') return route.fulfill({ status: 204 });
  const url = new URL(request.url().replace(from, to));
  const body = request.postDataBuffer() ?? undefined;
  await route.fulfill(await ask(url, { method: request.method(), headers, body }));
}

interface Question {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/**
 * Playwright's `route.fetch` keeps connections open and fails when the server has just closed one.
 * Here each request has its own, and one without side effects is repeated.
 */
export async function ask(url: URL, question: Question): Promise<Answer> {
  const isSafe = /^(GET|HEAD)$/.test(question.method);
  for (let tries = 1; ; tries += 1) {
    try {
      return await askOnce(url, question);
    } catch (cause) {
      if (isSafe && tries < mostTries) continue;
      throw new Error(`${url.href}: the workspace did not answer: ${String(cause)}`, { cause });
    }
  }
}

function askOnce(url: URL, { method, headers, body }: Question): Promise<Answer> {
  const { 'accept-encoding': _, ...sent } = headers;
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const settings = {
      method,
      headers: { ...withoutConnection(sent), host: url.host },
      agent: false as const,
      // Our own, for the name under which the page is shown.
      rejectUnauthorized: false,
    };
    const asking = send(url, settings, (response) => {
      read(response).then(resolve, reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

async function read(response: IncomingMessage): Promise<Answer> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(Buffer.from(part));
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join('\n')]),
  );
  return {
    status: response.statusCode ?? 502,
    headers: withoutConnection(headers),
    body: Buffer.concat(parts),
  };
}

function withoutConnection(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !ofConnection.has(name) && !name.startsWith(':')),
  );
}
