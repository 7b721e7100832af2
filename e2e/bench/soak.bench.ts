import type { CDPSession, Frame, Page } from '@playwright/test';
import { expect, test } from '../base-test.ts';
import { busyConfig } from './busy-workspace.ts';
import { benchFrames, widgetPage } from './widget-page.ts';

/** `SOAK_CYCLES=10000 npm run bench -- soak` is the long run. */
const cycles = Number(process.env['SOAK_CYCLES'] ?? 1_000);
const warmUp = 100;

interface Footprint {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * Measures what sessions leave behind: a widget opens one, the agent's page closes it, again and
 * again.
 */
test('sessions that open and close leave nothing behind', async ({
  page,
  openWorkspace,
  servePages,
}) => {
  test.setTimeout(300_000 + cycles * 500);
  const pages: Record<string, string> = {};
  const stranger = await servePages(pages);
  const workspace = await openWorkspace(busyConfig(stranger));
  pages['/'] = widgetPage(workspace.origin);
  await page.goto(workspace.origin);
  const [widget] = await benchFrames(page, 'iframe[data-provider]');
  if (!widget) throw new Error('No widget is there');
  await closeOnRequest(page);

  await openAndClose(widget, warmUp);
  const before = await footprint(page);
  const start = performance.now();
  await openAndClose(widget, cycles);
  const perCycle = (performance.now() - start) / cycles;
  const after = await footprint(page);

  const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(2);
  console.log(`${cycles} sessions with ten tabs, opened and closed (${perCycle.toFixed(0)} ms each)
  ${''.padEnd(12)}${'before'.padStart(12)}${'after'.padStart(12)}
  ${'heap, MB'.padEnd(12)}${mb(before.heap).padStart(12)}${mb(after.heap).padStart(12)}
  ${'nodes'.padEnd(12)}${String(before.nodes).padStart(12)}${String(after.nodes).padStart(12)}
  ${'listeners'.padEnd(12)}${String(before.listeners).padStart(12)}${String(after.listeners).padStart(12)}`);
  expect(after.nodes).toBe(before.nodes);
  expect(after.listeners).toBe(before.listeners);
  expect(after.heap - before.heap).toBeLessThan(2 * 1024 * 1024);
});

/** The page closes the session that a widget names after the session has been on screen. */
async function closeOnRequest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { Microsoft } = window as unknown as HostWindow;
    const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
    Microsoft.CIFramework.addHandler('benchClose', async (data) => {
      await painted();
      await Microsoft.Apm.getSession(data.get('value')).close();
      await painted();
    });
  });
}

async function openAndClose(widget: Frame, count: number): Promise<void> {
  await widget.evaluate(async (times) => {
    const { CIFramework } = (window as unknown as WidgetWindow).Microsoft;
    for (let index = 0; index < times; index++) {
      const id = await CIFramework.createSession({
        templateName: 'bench_session',
        templateParameters: { customerName: `Customer ${index}`, contactId: '' },
      });
      await CIFramework.raiseEvent('benchClose', id);
    }
  }, count);
}

/**
 * The message log keeps the last ten thousand entries by design. The benchmark clears it, as the
 * agent can, so that the count shows only what sessions leave behind.
 */
async function footprint(page: Page): Promise<Footprint> {
  const messages = page.getByRole('region', { name: 'Simulator console' });
  const toggle = page.getByRole('button', { name: 'Simulator console', exact: true });
  await toggle.click();
  await messages.getByRole('button', { name: 'Clear' }).click();
  await toggle.click();
  await expect(messages).toBeHidden();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.enable');
  await devTools.send('Performance.enable');
  let found = await collect(devTools);
  // Nodes are freed in tasks after a collection, and the objects they held in the next collection.
  for (let previous; previous?.nodes !== found.nodes;) {
    previous = found;
    for (let round = 0; round < 3; round++) found = await collect(devTools);
  }
  await devTools.detach();
  return found;
}

async function collect(devTools: CDPSession): Promise<Footprint> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

interface HostWindow {
  readonly Microsoft: {
    readonly Apm: { readonly getSession: (id: unknown) => { close: () => Promise<void> } };
    readonly CIFramework: {
      readonly addHandler: (
        name: string,
        handler: (data: ReadonlyMap<string, unknown>) => Promise<void>,
      ) => void;
    };
  };
}

interface WidgetWindow {
  readonly Microsoft: {
    readonly CIFramework: {
      readonly createSession: (input: object) => Promise<string>;
      readonly raiseEvent: (name: string, input: unknown) => Promise<unknown>;
    };
  };
}
