import type { Step } from './driver-schema.ts';

/** Sends what a driver asks for; resolves to the problem, if there is one. */
export async function sendRequest({
  url,
  method,
  body,
}: NonNullable<Step['request']>): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? undefined : `${method} ${url} was answered with ${response.status}`;
  } catch (error) {
    return `${method} ${url} failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
