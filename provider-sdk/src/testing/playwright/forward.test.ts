import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ask } from './forward.ts';

/** A server that hangs up on the first requests, like one that closes an idle connection. */
async function serve(hangUps: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.method ?? '');
    if (asked.length <= hangUps) request.socket.destroy();
    response.setHeader('Set-Cookie', ['a=1', 'b=2']);
    response.end(`${request.headers.host} ${request.headers['accept-encoding']}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { asked, url: new URL(`http://127.0.0.1:${port}/page`) };
}

const get = { method: 'GET', headers: { 'accept-encoding': 'br' }, body: undefined };

test('a request without side effects is repeated when the server hangs up', async () => {
  const { asked, url } = await serve(2);
  const answer = await ask(url, get);
  expect(answer).toMatchObject({ status: 200, headers: { 'set-cookie': 'a=1\nb=2' } });
  // Nothing unpacks a body that is compressed for a browser.
  expect(String(answer.body)).toBe(`${url.host} undefined`);
  expect(asked).toEqual(['GET', 'GET', 'GET']);
});

test('a request that may have side effects is made once, and the reason names it', async () => {
  const { asked, url } = await serve(2);
  const failure = ask(url, { ...get, method: 'POST' });
  await expect(failure).rejects.toThrow(`${url.href}: the workspace did not answer`);
  expect(asked).toEqual(['POST']);
});
