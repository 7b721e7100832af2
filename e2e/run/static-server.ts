import { createServer } from 'node:http';
import sirv from 'sirv';

export interface StaticServer {
  /** Path at which the folder is served; a subpath, as on most hosts. */
  readonly address: string;
  close(): Promise<void>;
}

/** A plain static host that knows nothing about the files it serves. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const base = '/demos/spring/';
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404);
      response.end();
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
