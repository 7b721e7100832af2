import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../base-test.ts';
import { benchFrames, crossSite, widgetPage } from './widget-page.ts';

/** The goal covers a full minute; set CONSOLE_BENCH_SECONDS=20 for a quick try. */
const seconds = Number(process.env['CONSOLE_BENCH_SECONDS'] ?? 60);
const messagesPerSecond = 1_000;
const longestFrame = 50;

interface BenchWindow {
  readonly sidetoneApp: {
    readonly journal: {
      readonly traffic: { readonly entries: () => readonly { readonly type: string }[] };
    };
  };
  frameTimes: number[];
  readonly benchCalls: Readonly<Record<string, () => Promise<unknown>>>;
}

/** The open console under load: the shell stays smooth, and every message is listed at the end. */
test(`the open console with ${messagesPerSecond} messages a second for ${seconds} s`, async ({
  page,
  openWorkspace,
  servePages,
}) => {
  test.setTimeout((seconds + 60) * 1_000);
  const pages: Record<string, string> = {};
  const stranger = await servePages(pages);
  const channelUrl = crossSite(stranger, 'bench');
  const workspace = await openWorkspace({
    providers: [{ uniqueName: 'bench_widget', label: 'Bench', channelUrl }],
  });
  pages['/'] = widgetPage(workspace.origin);
  await page.goto(workspace.origin);
  const [widget] = await benchFrames(page, 'iframe[data-provider]');
  if (!widget) throw new Error('The widget has no frame');
  await page.getByRole('button', { name: 'Simulator console' }).click();
  await expect(page.getByRole('grid', { name: 'Traffic' })).toBeVisible();

  await countFrames(page);
  const calls = await flood(widget);
  const times = await page.evaluate(() => (window as unknown as BenchWindow).frameTimes);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
  const tooLong = times.filter((time) => time > longestFrame);
  console.log(
    `  ${calls * 2} messages in ${seconds} s, ${times.length} frames: median ${at(0.5)} ms, ` +
      `99% ${at(0.99)} ms, longest ${at(1)} ms, ${tooLong.length} over ${longestFrame} ms`,
  );

  const logged = await page.evaluate(
    () =>
      (window as unknown as BenchWindow).sidetoneApp.journal.traffic
        .entries()
        .filter(({ type }) => type === 'getmode').length,
  );
  expect(logged).toBe(calls * 2);
  const total = (calls * 2).toLocaleString('en');
  await expect(
    page.getByText(`${calls.toLocaleString('en')} lines, ${total} messages`),
  ).toBeVisible();
  expect(tooLong).toEqual([]);
});

async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const view = window as unknown as BenchWindow;
    view.frameTimes = [];
    let last = performance.now();
    const count = (): void => {
      const now = performance.now();
      view.frameTimes.push(now - last);
      last = now;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
}

/** Requests without a pause between them; each request is two messages. */
function flood(widget: Frame): Promise<number> {
  return widget.evaluate(
    async ([length, perSecond]) => {
      const call = (window as unknown as BenchWindow).benchCalls['library and bridge'];
      if (!call) throw new Error('No call to make');
      const start = performance.now();
      const answers: Promise<unknown>[] = [];
      while (performance.now() - start < length) {
        const due = ((performance.now() - start) * perSecond) / 1_000;
        while (answers.length < due) answers.push(call());
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      await Promise.all(answers);
      return answers.length;
    },
    [seconds * 1_000, messagesPerSecond / 2] as const,
  );
}
