import type { Browser } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { test } from '../base-test.ts';
import { ratioTable, type Samples } from './measure.ts';

const rounds = 12;
const goal = 1_000;

interface Contender {
  readonly name: string;
  readonly address: string;
  /** Everything that has to load before anyone can use the page. */
  readonly usable: string;
}

interface BenchWindow {
  usableAt?: number;
}

/**
 * The built workspace from an empty cache to its first paint and to a dashboard with rows in it,
 * against a page with one button, made with the same libraries by the same build.
 */
test('first paint and first use of the workspace', async ({
  browser,
  openWorkspace,
  servePages,
}) => {
  test.setTimeout(300_000);
  const script = await minimalScript();
  const stranger = await servePages({
    '/': '<!doctype html><title>Minimal</title><body><script type="module" src="/main.js"></script>',
    '/main.js': script,
  });
  const workspace = await openWorkspace({});
  const contenders = [
    { name: 'minimal Fluent page', address: stranger, usable: 'button' },
    {
      name: 'workspace',
      address: workspace.origin,
      usable: 'section[aria-label="My active cases"] button',
    },
  ];
  const times = await inTurns(browser, contenders);
  console.log(
    `minimal Fluent page: ${(gzipSync(script).length / 1000).toFixed(0)} kB gzip of script`,
  );
  console.log(ratioTable('first contentful paint, nothing cached', times.paint));
  console.log(ratioTable('ready for use, nothing cached', times.usable));
  const slowest = Math.max(...(times.paint.get('workspace') ?? []));
  console.log(`slowest first paint ${slowest.toFixed(0)} ms, under ${goal} ms: ${slowest < goal}`);
});

async function minimalScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: 'host-app/bench/minimal-page.tsx' } },
  });
  if (!('output' in built)) throw new Error('expected one build of the minimal page');
  const [{ code }] = built.output;
  return code;
}

async function inTurns(browser: Browser, contenders: readonly Contender[]) {
  const paint = new Map<string, number[]>();
  const usable = new Map<string, number[]>();
  for (let round = -1; round < rounds; round++) {
    for (const contender of contenders) {
      const taken = await load(browser, contender);
      if (round < 0) continue;
      paint.set(contender.name, [...(paint.get(contender.name) ?? []), taken.paint]);
      usable.set(contender.name, [...(usable.get(contender.name) ?? []), taken.usable]);
    }
  }
  return { paint, usable } satisfies Record<string, Samples>;
}

/** Loads a page in its own context; returns the milliseconds since its navigation began. */
async function load(browser: Browser, { address, usable }: Contender) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstUse, usable);
  await page.goto(address);
  await page.waitForFunction(
    () =>
      (window as BenchWindow).usableAt !== undefined &&
      performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const taken = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    usable: (window as BenchWindow).usableAt ?? NaN,
  }));
  await context.close();
  return taken;
}

/** Records when the frame that shows the first match is painted. */
function noteFirstUse(selector: string): void {
  const look = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    look.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        (window as BenchWindow).usableAt = performance.now();
      }),
    );
  });
  look.observe(document, { childList: true, subtree: true });
}
