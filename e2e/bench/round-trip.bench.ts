import { test } from '../fixtures.ts';
import { inFlight, measureInWidget, ratioTable, sequential } from './round-trip.ts';

/**
 * The cost of the library and the whole bridge: `getMode` against a bare `postMessage` echo with the
 * same payload, between the same two windows, in turns within one run.
 */
test('round trip of getMode against a bare echo', async ({ page, openWorkspace, servePages }) => {
  test.setTimeout(180_000);
  const pages: Record<string, string> = {};
  const stranger = await servePages(pages);
  const workspace = await openWorkspace({
    providers: [{ uniqueName: 'bench_widget', label: 'Bench', channelUrl: crossSite(stranger) }],
  });
  pages['/'] =
    `<!doctype html><title>bench</title><script src="${workspace.origin}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${workspace.origin}" data-cifid="CIFMainLibrary"></script>`;

  // The bare echo listens in the same top window, ahead of the bridge, and keeps its own messages.
  await page.addInitScript(() => {
    if (window.top !== window) return;
    window.addEventListener('message', (event) => {
      const { data, origin, source } = event;
      if (typeof data !== 'object' || data === null || data.messageType !== 'bench-echo') return;
      event.stopImmediatePropagation();
      const reply = {
        messageOutcome: 'success',
        messageData: new Map([['value', 2]]),
        messageCorrelationId: data.messageCorrelationId,
        messageType: 'bench-answer',
      };
      source?.postMessage(reply, { targetOrigin: origin });
    });
  });
  await page.goto(workspace.origin);
  const widget = await measureInWidget(page);
  const one = await sequential(widget, { rounds: 20, calls: 200 });
  const many = await inFlight(widget, { rounds: 20, calls: 1_000, atOnce: 100 });
  console.log(ratioTable('one at a time', one));
  console.log(ratioTable('100 in flight', many));
});

/** Ports of one host are one site and share a process; a widget and its host never do. */
function crossSite(origin: string): string {
  return `${origin.replace('localhost', 'bench.localhost')}/`;
}
