import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite';
import { helpedLibraryBuild, libraryBuild, sharedSettings } from './build-settings.ts';
import type { Content, FileListener } from './content.ts';
import { findSamples, repository, samplesFolder, sdkFolder, workspaceFolder } from './folders.ts';
import { pathOf } from './request-path.ts';

/** Serves the sources through Vite; the browser shows an edit at once. */
export async function openSourceContent(host: string | undefined): Promise<Content> {
  // Vite accepts upgrades from a server. This one never listens, and receives only the upgrades
  // meant for Vite.
  const door = createHttpServer();
  const vite = await createServer({
    ...sharedSettings(),
    configFile: false,
    root: repository,
    appType: 'custom',
    publicDir: false,
    optimizeDeps: { entries: ['host-app/index.html', 'sample-providers/*/*.html'] },
    server: {
      middlewareMode: true,
      ws: { server: door },
      cors: false,
      allowedHosts: host ? [host] : [], // In addition to localhost; web sockets are checked only by Vite.
      warmup: { clientFiles: ['host-app/src/main.tsx', 'sample-providers/*/main.tsx'] },
      watch: { ignored: ['**/dist/**', '**/test-results/**'] },
    },
  });
  return {
    samples: findSamples(samplesFolder),
    hasInlineScripts: true,
    workspacePage: () => page(vite, join(workspaceFolder, 'index.html')),
    samplePage: async (sample, path) => {
      const file = join(samplesFolder, sample, path);
      return existsSync(file) ? page(vite, file) : undefined;
    },
    library: libraryOnDemand(vite),
    workspaceFiles: filesOf(vite, workspaceFolder),
    sampleFiles: (sample) => filesOf(vite, join(samplesFolder, sample)),
    upgrade: (request, socket, head) =>
      isForVite(request) && door.emit('upgrade', request, socket, head),
    close: () => vite.close(),
  };
}

function isForVite({ headers, url = '' }: IncomingMessage): boolean {
  const protocol = headers['sec-websocket-protocol'] ?? '';
  return ['vite-hmr', 'vite-ping'].includes(protocol) && pathOf(url) === '/';
}

async function page(vite: ViteDevServer, file: string): Promise<string> {
  return vite.transformIndexHtml(urlOf(file), await readFile(file, 'utf8'));
}

/** Vite's root is the repository, so a file's address is its path there. */
function urlOf(file: string): string {
  return `/${relative(repository, file).split(sep).join('/')}`;
}

/** Pages use relative paths for their own files; Vite needs the full path. */
function filesOf(vite: ViteDevServer, folder: string): FileListener {
  return (request, response, notFound) => {
    moveInto(request, folder);
    // Vite pipes its static files. A pipe neither closes the file when the client disconnects, nor
    // handles a file that was deleted.
    response.on('pipe', (file: Readable) => {
      file.on('error', () => response.destroy());
      response.on('close', () => file.destroy());
    });
    vite.middlewares(request, response, notFound);
  };
}

function moveInto(request: IncomingMessage, folder: string): void {
  const target = request.url ?? '/';
  const path = pathOf(target) ?? '/';
  const file = ['.', 'public'].map((part) => join(folder, part, path)).find(existsSync);
  if (path !== '/' && file)
    request.url = urlOf(file) + target.slice(target.split('?', 1)[0]?.length);
}

/** Builds the drop-in library on request, and again after its sources have changed. */
function libraryOnDemand(vite: ViteDevServer): Content['library'] {
  const built = new Map<boolean, Promise<string>>();
  vite.watcher.on('all', (_event, file) => {
    if (built.size === 0 || !file.startsWith(join(sdkFolder, 'src'))) return;
    built.clear();
    vite.ws.send({ type: 'full-reload' }); // Classic scripts cannot be hot-replaced.
  });
  return async (isHelped) => {
    const known = built.get(isHelped) ?? buildLibrary(isHelped);
    built.set(isHelped, known);
    return known;
  };
}

async function buildLibrary(isHelped: boolean): Promise<string> {
  const settings = isHelped ? helpedLibraryBuild() : libraryBuild();
  const output = await build({
    ...sharedSettings(),
    ...settings,
    configFile: false,
    logLevel: 'warn',
    build: { ...settings.build, write: false, minify: false, sourcemap: 'inline' },
  });
  return codeOf(output);
}

function codeOf(output: Awaited<ReturnType<typeof build>>): string {
  const outputs: Rolldown.RolldownOutput[] = Array.isArray(output)
    ? output
    : 'output' in output
      ? [output]
      : [];
  const chunk = outputs.flatMap((each) => each.output).find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The build of the library produced no script.');
  return chunk.code;
}
