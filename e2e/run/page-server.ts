import { createServer } from 'node:http';

export interface PageServer {
  /** Such as `http://localhost:40123`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a stranger's pages, given as html by path, on an origin that is not ours. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = pages[request.url?.split('?', 1)[0] ?? '/'];
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html' });
    response.end(html ?? 'Not found');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
