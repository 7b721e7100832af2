import type { IncomingMessage } from 'node:http';

/** The largest body (chosen). */
const mostBytes = 16 * 2 ** 20;

/** Undefined when the body is too large; the rest is not kept. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= mostBytes) chunks.push(bytes);
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks).toString('utf8');
}
