import { test } from '../base-test.ts';
import { inFlight, ratioTable, sequential } from './measure.ts';
import { crossSite, openContenders, widgetPage } from './widget-page.ts';

/**
 * The cost of the library and the whole bridge: `getMode` against a bare `postMessage` echo with
 * the same payload, between the same windows, alternating within one run. The production library
 * comes first; the one that explains mistakes comes last.
 */
for (const { count, widgetHelp } of [
  { count: 1, widgetHelp: false },
  { count: 5, widgetHelp: false },
  { count: 1, widgetHelp: true },
]) {
  const widgets = `${count === 1 ? 'one provider' : `${count} providers at once`}${widgetHelp ? ', with the help for widgets' : ''}`;
  test(`round trip of getMode against a bare echo, ${widgets}`, async ({
    page,
    openWorkspace,
    servePages,
  }) => {
    test.setTimeout(300_000);
    const pages: Record<string, string> = {};
    const stranger = await servePages(pages);
    const workspace = await openWorkspace({
      widgetHelp,
      providers: Array.from({ length: count }, (_none, index) => ({
        uniqueName: `bench_${index}`,
        label: `Bench ${index}`,
        channelUrl: crossSite(stranger, `bench${index}`),
      })),
    });
    pages['/'] = widgetPage(workspace.origin);
    const contenders = await openContenders(page, workspace.origin);
    const one = await sequential(contenders, { rounds: 20, calls: 200 / count });
    console.log(ratioTable(`getMode, ${widgets}, one call at a time`, one));
    const size = { rounds: 60, calls: 1_000 / count, atOnce: 100 };
    console.log(ratioTable(`getMode, ${widgets}, 100 in flight`, await inFlight(contenders, size)));
  });
}
