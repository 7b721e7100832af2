import type { Page } from '@playwright/test';
import { expect, test } from '../base-test.ts';
import { busyConfig, openSessions, visitAll } from './busy-workspace.ts';
import { ratioTable, type Samples } from './measure.ts';
import { benchFrames, widgetPage } from './widget-page.ts';

const rounds = 12;

/**
 * Ten sessions with ten tabs each and three widgets, compared with a bare page that shows one of
 * ten prepared sections and one of three frames: the least work that any such workspace has to do.
 */
test('switching sessions, to the next paint and in script', async ({
  browser,
  page,
  openWorkspace,
  servePages,
}) => {
  test.setTimeout(300_000);
  const pages: Record<string, string> = {};
  const stranger = await servePages(pages);
  const workspace = await openWorkspace(busyConfig(stranger));
  pages['/'] = widgetPage(workspace.origin);
  await page.goto(workspace.origin);
  const frames = await benchFrames(page, 'iframe[data-provider]');
  await openSessions(frames, 9);
  await visitAll(page);

  const bare = await browser.newPage();
  pages['/bare'] = barePage(await page.evaluate(pageOnScreen));
  pages['/blank'] = '<!doctype html><title>blank</title>';
  await bare.goto(`${stranger}/bare`);
  await expect(bare.locator('[aria-label=Sessions] [role=tab]')).toHaveCount(10);

  const times = await inTurns([
    ['bare prototype', bare],
    ['workspace', page],
  ]);
  console.log(ratioTable('session switch, to the next paint', times.paint));
  console.log(ratioTable('session switch, script', times.script));
});

async function inTurns(contenders: readonly (readonly [name: string, page: Page])[]) {
  const paint = new Map<string, number[]>();
  const script = new Map<string, number[]>();
  for (let round = -2; round < rounds; round++) {
    for (const [name, page] of contenders) {
      await page.bringToFront();
      const taken = await page.evaluate(switchThroughAll);
      if (round < 0) continue;
      paint.set(name, [...(paint.get(name) ?? []), ...taken.map((one) => one.paint)]);
      script.set(name, [...(script.get(name) ?? []), ...taken.map((one) => one.script)]);
    }
  }
  return { paint, script } satisfies Record<string, Samples>;
}

/** Selects one session after another in the page; returns the milliseconds for each switch. */
async function switchThroughAll() {
  const nextTask = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  const tabs = [...document.querySelectorAll<HTMLElement>('[aria-label=Sessions] [role=tab]')];
  const taken: { readonly paint: number; readonly script: number }[] = [];
  for (const tab of tabs) {
    // With pauses, like an agent's clicks: work that one switch defers does not count toward the
    // next.
    await new Promise((resolve) => setTimeout(resolve, 120));
    const start = performance.now();
    tab.click();
    // Work deferred to the end of the task still belongs to the click.
    await Promise.resolve();
    const script = performance.now() - start;
    // A task that a frame callback schedules runs once that frame is painted.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await nextTask();
    taken.push({ script, paint: performance.now() - start });
  }
  return taken;
}

/** The page of the focused tab and all style rules. */
function pageOnScreen() {
  const shown = [...document.querySelectorAll('main > *')].find((one) => one.checkVisibility());
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return { markup: shown?.outerHTML ?? '', styles: rules.map(({ cssText }) => cssText).join('\n') };
}

function barePage({ markup, styles }: { readonly markup: string; readonly styles: string }) {
  const ten = Array.from({ length: 10 }, (_none, index) => index);
  return `<!doctype html><title>bare</title><style>${styles}</style>
<style>section, iframe { position: relative; height: 600px } .hidden { visibility: hidden; position: absolute }</style>
<div aria-label="Sessions">${ten.map((index) => `<button role="tab">${index}</button>`).join('')}</div>
${'<iframe src="/blank"></iframe>'.repeat(3)}
${`<section hidden>${markup}</section>`.repeat(10)}
<script>
  const sections = document.querySelectorAll('section');
  const frames = document.querySelectorAll('iframe');
  document.querySelectorAll('[role=tab]').forEach((tab, chosen) =>
    tab.addEventListener('click', () => {
      sections.forEach((section, index) => { section.hidden = index !== chosen; });
      frames.forEach((frame, index) => frame.classList.toggle('hidden', index !== chosen % 3));
    }));
</script>`;
}
