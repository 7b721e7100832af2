import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { findCertificate } from './workspace-server.ts';

export interface TlsProxy {
  readonly port: number;
  readonly close: () => void;
}

/**
 * A proxy as organizations have one: https under its own name, everything below a path, and its
 * visitors' host name only in `X-Forwarded-Host`.
 */
export async function startTlsProxy(place: {
  readonly name: string;
  /** Such as `/desk`; removed from each request. */
  readonly path: string;
  readonly target: number;
  /** Folder for the certificate. */
  readonly folder: string;
}): Promise<TlsProxy> {
  const { name, path, target, folder } = place;
  const forwarded = ({ headers }: IncomingMessage) => ({
    ...headers,
    host: `127.0.0.1:${target}`,
    'x-forwarded-host': headers.host,
    'x-forwarded-proto': 'https',
  });
  const inner = ({ url = '' }: IncomingMessage): string | undefined =>
    url.startsWith(`${path}/`) ? url.slice(path.length) : undefined;
  const { key, cert } = await findCertificate([name], folder);
  const server = createServer({ key, cert }, (incoming, response) => {
    const url = inner(incoming);
    if (url === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { method } = incoming;
    const asked = request(
      { host: '127.0.0.1', port: target, path: url, method, headers: forwarded(incoming) },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    asked.on('error', () => response.destroy());
    incoming.pipe(asked);
  });
  server.on('upgrade', (incoming: IncomingMessage, socket, head: Buffer) => {
    const url = inner(incoming);
    const onward = connect(target, '127.0.0.1');
    for (const end of [socket, onward]) {
      end.on('error', () => [socket, onward].forEach((each) => each.destroy()));
    }
    const lines = Object.entries(forwarded(incoming)).map(([key_, value]) => `${key_}: ${value}`);
    onward.write(`GET ${url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
