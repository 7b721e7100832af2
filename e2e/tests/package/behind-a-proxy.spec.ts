import { expect } from '../../fixtures.ts';
import { test } from './packed-command.ts';
import { launchOptions } from '../../run/launch-options.ts';
import { startTlsProxy } from '../../run/tls-proxy.ts';

const name = 'desk.test';

const widget = (origin: string, path: string) => `<!doctype html><title>Stranger</title>
<button>Ring</button>
<script src="${origin}${path}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${origin}" data-cifid="CIFMainLibrary"></script>
<script>
  const cif = Microsoft.CIFramework;
  void cif.setMode(1);
  document.querySelector('button').onclick = async () => {
    const answer = await cif.notifyEvent({
      templateName: 'msdyn_chat_incoming_unauthenticated',
      templateParameters: { customerName: 'A caller' },
    });
    if (JSON.parse(answer).actionName === 'Accept') {
      void cif.createSession({ templateName: 'msdyn_chat_session', templateParameters: { customerName: 'A caller' } });
    }
  };
</script>`;

test('[SV9] behind a proxy with TLS, another name and a path, a call is taken', async ({
  playwright,
  servePages,
  sidetone,
  folder,
}) => {
  test.slow();
  const pages: Record<string, string> = {};
  const channelUrl = `${await servePages(pages)}/widget.html`;
  const { origin } = await sidetone(
    channelUrl,
    '--port',
    '0',
    '--allow-host',
    name,
    '--behind-proxy',
  );
  const proxy = await startTlsProxy({
    name,
    path: '/desk',
    target: Number(new URL(origin).port),
    folder,
  });
  const outer = `https://${name}:${proxy.port}`;
  pages['/widget.html'] = widget(outer, '/desk');
  const browser = await playwright.chromium.launch(
    launchOptions([`--host-resolver-rules=MAP ${name} 127.0.0.1`]),
  );
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  const sockets: string[] = [];
  page.on('websocket', (socket) => {
    sockets.push(new URL(socket.url()).pathname);
    socket.on('socketerror', (error) => failed.push(`${error} ${socket.url()}`));
  });
  await page.goto(`${outer}/desk/`);
  await page.frameLocator('iframe[data-provider]').getByRole('button', { name: 'Ring' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('tab', { name: /A caller/ })).toBeVisible();
  expect(sockets.toSorted()).toEqual(['/desk/sidetone/changes', '/desk/sidetone/web-api']);
  expect(failed).toEqual([]);

  // Another name that points at the proxy stays a stranger.
  const { status } = await page.request
    .get(`https://127.0.0.1:${proxy.port}/desk/`, { headers: { Host: 'attacker.example' } })
    .then((response) => ({ status: response.status() }));
  expect(status).toBe(403);
  await browser.close();
  proxy.close();
});
