import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { basename, dirname, sep } from 'node:path';
import type { ReportFault } from './fault-log.ts';
import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import { moveSamplePage, type Addresses } from './addresses.ts';
import type { ConfigChanges } from './config-changes.ts';
import { withConfig, withWorkspace, type PageMark } from './config-element.ts';
import type { Content } from './content.ts';
import {
  documentHeaders,
  imageHeaders,
  unframedHeaders,
  workspaceHeaders,
} from './headers/page-headers.ts';
import { globalContextScript, isGlobalContextPath } from './global-context-script.ts';
import { hostNameOf, isAllowedHost, sampleNameOf, type ServerNames } from './host-names.ts';
import { pageVersion } from './page-version.ts';
import { probePath, type Probe } from './probe/probe.ts';
import { isLibraryPath, pathOf, queryOf, webResourceName } from './request-path.ts';
import { readDocument } from './rules-page.ts';
import { findPicture, readSampleCards } from './samples-page/read-samples.ts';
import { samplesPage } from './samples-page/samples-page.ts';
import { noStore, sendHtml, sendJson, sendScript, sendText } from './responses.ts';
import { sendFile } from './serve-folder.ts';
import { startFailuresPath, type TakeStartFailure } from './start-failures.ts';
import type { ControlSite } from './control/door.ts';
import { isControl, serveControl } from './control/serve-control.ts';
import { workspaceIdPattern } from './web-api/workspace-id.ts';
import { isWebApi, serveWebApi, type WebApiSite } from './web-api/serve-web-api.ts';
import { workspaceCookieName } from './web-api/workspace-cookie.ts';
import { contentTypeOf } from '../src/imports/resources.ts';
import type { ExportedResource } from '../src/imports/rows.ts';
import { logosPath, stageFilesPath } from '../src/stage-files/stage-files.ts';
import type { Stage } from './stage/read-stage.ts';
import { findWebResource } from './web-resources.ts';

export interface Site {
  readonly content: Content;
  /** The current config; a watched file may provide another one later. */
  readonly config: () => WorkspaceConfig;
  readonly changes: ConfigChanges;
  readonly probe: Probe;
  readonly takeStartFailure: TakeStartFailure;
  readonly webApi: WebApiSite;
  /** Undefined unless the server was started with it. */
  readonly control: ControlSite | undefined;
  readonly addresses: Addresses;
  readonly names: ServerNames;
  /** Folder of the organization's web resources, if there currently is one. */
  readonly webResources: () => string | undefined;
  /** A web resource that came with an import; names are not case-sensitive. */
  readonly importedResource: (name: string) => ExportedResource | undefined;
  /** File of the header image, if there currently is one. */
  readonly logo: () => string | undefined;
  /** Stories, brands and drivers of the config. */
  readonly stage: () => Pick<Stage, 'files' | 'logos'>;
}

interface Exchange {
  readonly site: Site;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
}

/**
 * One listener for all origins: the `Host` header says which site is meant.
 *
 *   localhost, 127.0.0.1, ...  -> workspace, drop-in library, web resources
 *   <name>.localhost           -> sample provider <name>
 */
export function createRequestListener(site: Site, report: ReportFault): RequestListener {
  return (request, response) => {
    // A client that disconnects midway is not an error.
    response.on('error', () => response.destroy());
    response.setHeader('X-Content-Type-Options', 'nosniff');
    answer(site, request, response).catch((error: unknown) => {
      report(error);
      // A half-sent response cannot be taken back; the client sees that it is incomplete.
      if (response.headersSent) response.destroy();
      else
        sendText(response, 500, 'The server failed on this request; its terminal shows the error.');
    });
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  // Probes of an orchestrator ask by the address of a container, and learn nothing else.
  if (request.url === healthPath) return sendText(response, 200, 'ok');
  const hostName = hostNameOf(request.headers.host);
  if (!isAllowedHost(hostName, site.names)) {
    return sendText(response, 403, unknownHostText(hostName));
  }
  const sample = sampleNameOf(hostName);
  if (sample === undefined && isWebApi(request.url ?? '/')) {
    return serveWebApi(site.webApi, request, response);
  }
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return sendText(response, 400, 'The path cannot be decoded.');
  if (sample === undefined && isControl(path)) {
    if (site.control) return serveControl(site.control, { request, response, path });
    return sendText(response, 404, 'The control door is closed. Start the server with --control.');
  }
  const exchange: Exchange = { site, request, response, path };
  return sample === undefined ? answerWorkspace(exchange) : answerSample(exchange, sample);
}

/**
 * Answered under every name. The server listens once its pages can be served, so it is alive and
 * ready at the same time.
 */
const healthPath = '/healthz';

function unknownHostText(hostName: string): string {
  const option = /^[\w.-]+$/.test(hostName) ? `--allow-host ${hostName}` : '--allow-host NAME';
  return `"${hostName}" is not a name of this server. Start it with ${option} if it should be.`;
}

const workspacePages = new Set(['/', '/index.html', '/main.aspx']);

async function answerWorkspace(exchange: Exchange): Promise<void> {
  const { site, request, response, path } = exchange;
  if (isLibraryPath(path))
    return sendScript(response, await site.content.library(site.config().widgetHelp));
  if (isGlobalContextPath(path)) return sendScript(response, globalContextScript(site.config()));
  if (path === probePath) return answerProbe(exchange);
  if (path === logoPath) return answerLogo(exchange, site.logo());
  if (path === `/${stageFilesPath}`) return sendJson(response, site.stage().files);
  if (path.startsWith(`/${logosPath}`)) return answerLogo(exchange, brandLogo(exchange));
  if (path === startFailuresPath) {
    const status = await site.takeStartFailure(request);
    response.writeHead(status, noStore).end();
    return;
  }
  const document = await readDocument(path);
  if (document !== undefined) return sendHtml(response, document, documentHeaders);
  const webResource = webResourceName(path);
  if (webResource !== undefined) return answerWebResource(exchange, webResource);
  if (workspacePages.has(path.toLowerCase())) return answerPage(exchange);
  if (path.startsWith('/samples/')) return answerSamplesPage(exchange);
  if (path.startsWith(`/${networkSample}/`)) return answerNetworkSample(exchange);
  return site.content.workspaceFiles(request, response, () => {
    // Scripts of the customer's page, whose HTML requests them at the root.
    if (!path.startsWith('/assets/')) return sendNotFound(exchange);
    return site.content.sampleFiles(networkSample)(request, response, () => sendNotFound(exchange));
  });
}

async function answerPage({ site, request, response }: Exchange): Promise<void> {
  const page = await site.content.workspacePage();
  const id = namedWorkspace(site, request);
  const config = (id && site.control?.configs.get(id)) || site.config();
  const workspace = workspaceCookie(site, request, id);
  const mark = site.changes.isWatched ? await markOf(site, page) : undefined;
  response.setHeader('Set-Cookie', `${workspace}; SameSite=Strict; Path=/`);
  return sendHtml(
    response,
    withWorkspace(withConfig(page, config, mark), workspace),
    workspaceHeaders({
      config,
      addresses: site.addresses,
      hostName: hostNameOf(request.headers.host),
      hasInlineScripts: site.content.hasInlineScripts,
    }),
  );
}

/** With the control door, the address of a page may name its workspace. */
function namedWorkspace({ control }: Site, { url = '/' }: IncomingMessage): string | undefined {
  const id = control && queryOf(url).get('workspace');
  return id && workspaceIdPattern.test(id) ? id : undefined;
}

/** The page and its web resources name their workspace to the Web API with it. */
function workspaceCookie(
  { webApi }: Site,
  { headers, socket }: IncomingMessage,
  id: string | undefined,
): string {
  const name = workspaceCookieName(headers.host, socket.localPort);
  return `${name}=${webApi.workspaces.expect(id)}`;
}

async function markOf({ changes, content, config }: Site, page: string): Promise<PageMark> {
  const version = await pageVersion(content, config(), page);
  return `watched="${changes.mark()}" data-version="${version}"`;
}

async function answerSamplesPage(exchange: Exchange): Promise<void> {
  const { site, request, response, path } = exchange;
  const { samples } = site.content;
  if (path === '/samples/') {
    return sendHtml(
      response,
      samplesPage(readSampleCards(samples, site.addresses)),
      documentHeaders,
    );
  }
  const picture = findPicture(path, samples);
  if (picture === undefined) return sendNotFound(exchange);
  return sendFile(
    { request, response, notFound: () => sendNotFound(exchange) },
    { folder: dirname(picture), path: `/${basename(picture)}`, headers: noStore },
  );
}

/**
 * Other machines reach this one by its address, not by `*.localhost`, so the page that a colleague
 * opens there is also served under the workspace's own names. It is not a provider: no frame
 * contains it.
 */
const networkSample = 'customer-phone';

async function answerNetworkSample(exchange: Exchange): Promise<void> {
  const path = exchange.path.slice(networkSample.length + 1);
  const { request, response } = exchange;
  for (const [name, value] of Object.entries(unframedHeaders)) response.setHeader(name, value);
  request.url = request.url?.replace(`/${networkSample}/`, '/');
  return answerSample({ ...exchange, path }, networkSample);
}

async function answerProbe(exchange: Exchange): Promise<void> {
  const { site, request, response } = exchange;
  const provider = queryOf(request.url ?? '/').get('provider');
  const found = await site.probe(provider);
  return found ? sendJson(response, found) : sendNotFound(exchange);
}

/** Address at which the page finds the header image, whatever its file name. */
const logoPath = '/sidetone/logo';

function brandLogo({ site, path }: Exchange): string | undefined {
  return site.stage().logos.get(path.slice(logosPath.length + 1));
}

async function answerLogo(exchange: Exchange, file: string | undefined): Promise<void> {
  const { request, response } = exchange;
  if (file === undefined) return sendNotFound(exchange);
  return sendFile(
    { request, response, notFound: () => sendNotFound(exchange) },
    {
      folder: dirname(file),
      path: `/${basename(file)}`,
      headers: { ...noStore, ...imageHeaders },
    },
  );
}

async function answerWebResource(exchange: Exchange, name: string): Promise<void> {
  const { site, request, response } = exchange;
  const folder = site.webResources();
  const file = folder && (await findWebResource(folder, name));
  if (!folder || !file) return answerImportedResource(exchange, name);
  const isPage = !/\.[^/]*$/.test(file);
  // A web resource without an extension may also be a script; only the browser detects that.
  if (isPage) response.removeHeader('X-Content-Type-Options');
  return sendFile(
    { request, response, notFound: () => sendNotFound(exchange) },
    {
      folder,
      path: `/${file.split(sep).join('/')}`,
      headers: { ...noStore, ...(isPage ? { 'Content-Type': 'text/html; charset=utf-8' } : {}) },
    },
  );
}

function answerImportedResource(exchange: Exchange, name: string): void {
  const resource = exchange.site.importedResource(name);
  if (!resource) return sendNotFound(exchange);
  const type = contentTypeOf(resource);
  exchange.response.writeHead(200, { ...noStore, 'Content-Type': type });
  exchange.response.end(resource.bytes);
}

async function answerSample(exchange: Exchange, sample: string): Promise<void> {
  const { site, request, response, path } = exchange;
  if (!site.content.samples.includes(sample)) return sendNotFound(exchange);
  const page = path.endsWith('/') ? `${path}index.html` : path;
  const html = page.endsWith('.html') ? await site.content.samplePage(sample, page) : undefined;
  if (html !== undefined) {
    return sendHtml(response, moveSamplePage(html, site.addresses), wishesOf(html));
  }
  return site.content.sampleFiles(sample)(request, response, () => sendNotFound(exchange));
}

/**
 * Response headers that a sample page requests, as misbehaving ones do:
 * `<meta name="answer-with" content="X-Frame-Options: DENY">`, or `Status: 404`.
 */
function wishesOf(html: string): Readonly<Record<string, string>> {
  const wishes = html.matchAll(/<meta\s+name="answer-with"\s+content="([\w-]+):\s*([^"]+)"/g);
  return Object.fromEntries([...wishes].map(([, name = '', value = '']) => [name, value]));
}

function sendNotFound({ site, request, response, path }: Exchange): void {
  const samples = site.content.samples.map((sample) => site.addresses.sample(sample));
  sendText(
    response,
    404,
    [
      `Nothing is served at http://${request.headers.host}${path}`,
      `Workspace: ${site.addresses.workspace}/`,
      `Sample providers: ${samples.length > 0 ? samples.join(' ') : 'none'}`,
      `Web resources: ${site.webResources() ?? 'none; name a folder with "webResources" in the config'}`,
    ].join('\n'),
  );
}
