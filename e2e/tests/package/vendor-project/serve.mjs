// The vendor's own server.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

createServer(async ({ url = '/' }, response) => {
  const path = url.split('?')[0];
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = types[name.split('.').pop()];
  const content = await readFile(new URL(`widget/${name}`, import.meta.url)).catch(() => undefined);
  response.writeHead(content ? 200 : 404, { 'Content-Type': type ?? 'text/plain' });
  response.end(content ?? 'Not found');
}).listen(Number(process.env.WIDGET_PORT ?? 3000), '127.0.0.1');
