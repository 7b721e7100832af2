import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { test } from '../base-test.ts';
import { inFlight, ratioTable, sequential, type Contender } from './measure.ts';
import { contenderOf, crossSite, openContenders, widgetPage } from './widget-page.ts';

interface Peer {
  readonly name: string;
  /** File of the browser build, below node_modules. */
  readonly file: string;
  /** Runs in the host's page; `view` is the widget's window. */
  readonly host: string;
  /** Runs in the widget's page; its last value is the request to measure. */
  readonly widget: string;
}

const peers: readonly Peer[] = [
  {
    name: 'penpal',
    file: 'penpal/dist/penpal.min.js',
    host: `Penpal.connect({ messenger: new Penpal.WindowMessenger({ remoteWindow: view, allowedOrigins: ['*'] }), methods: { getMode: () => 2 } });`,
    widget: `Penpal.connect({ messenger: new Penpal.WindowMessenger({ remoteWindow: parent, allowedOrigins: ['*'] }) }).promise.then((host) => ready(() => host.getMode()));`,
  },
  {
    name: 'comlink',
    file: 'comlink/dist/umd/comlink.min.js',
    host: `Comlink.expose({ getMode: () => 2 }, Comlink.windowEndpoint(view));`,
    widget: `const host = Comlink.wrap(Comlink.windowEndpoint(parent)); ready(() => host.getMode());`,
  },
  {
    name: 'post-robot',
    file: 'post-robot/dist/post-robot.min.js',
    host: `postRobot.on('getMode', () => ({ value: 2 }));`,
    widget: `ready(() => postRobot.send(parent, 'getMode'));`,
  },
];

/** The same request through well-known message libraries, each between two pages of its own. */
test('round trip of getMode beside other message libraries', async ({
  browser,
  page,
  openWorkspace,
  servePages,
}) => {
  test.setTimeout(300_000);
  const pages: Record<string, string> = {};
  const stranger = await servePages(pages);
  const channelUrl = crossSite(stranger, 'bench');
  const workspace = await openWorkspace({
    widgetHelp: false,
    providers: [{ uniqueName: 'bench_widget', label: 'Bench', channelUrl }],
  });
  pages['/'] = widgetPage(workspace.origin);
  const ours = await openContenders(page, workspace.origin);
  for (const peer of peers) addPeerPages(pages, peer, channelUrl);
  const contenders = [
    ...ours,
    ...(await Promise.all(peers.map(({ name }) => openPeer(browser, stranger, name)))),
  ];
  const one = await sequential(contenders, { rounds: 20, calls: 200 });
  console.log(ratioTable('getMode, one call at a time', one));
  const many = await inFlight(contenders, { rounds: 20, calls: 500, atOnce: 100 });
  console.log(ratioTable('getMode, 100 in flight', many));
});

function addPeerPages(pages: Record<string, string>, peer: Peer, widgetOrigin: string): void {
  const source = readFileSync(new URL(`../../node_modules/${peer.file}`, import.meta.url), 'utf8');
  const library = `<script>${source}</script>`;
  pages[`/${peer.name}-host`] = `<!doctype html>${library}<iframe></iframe><script>
    const frame = document.querySelector('iframe');
    const view = frame.contentWindow;
    ${peer.host}
    frame.src = '${widgetOrigin}${peer.name}-widget';
  </script>`;
  pages[`/${peer.name}-widget`] = `<!doctype html>${library}<script>
    const ready = (call) => { window.benchCalls = { '${peer.name}': call }; };
    ${peer.widget}
  </script>`;
}

async function openPeer(browser: Browser, origin: string, name: string): Promise<Contender> {
  const page = await browser.newPage();
  await page.goto(`${origin}/${name}-host`);
  return contenderOf(name, page, 'iframe');
}
