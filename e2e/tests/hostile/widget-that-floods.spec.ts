import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { frameOf } from './frame-of.ts';

const calls = 4_000;
const noise = 300;

interface WidgetWindow {
  answers: number;
  readonly Microsoft: { readonly CIFramework: { readonly getMode: () => Promise<number> } };
}

interface HostWindow {
  readonly sidetoneApp: {
    readonly journal: {
      readonly traffic: {
        readonly entries: () => readonly { readonly kind: string; readonly provider: string }[];
      };
      readonly diagnostics: {
        readonly entries: () => readonly { readonly rule: string; readonly provider?: string }[];
      };
    };
  };
}

const widget = (organization: string) => `<!doctype html><title>Widget</title>
<script>
  const flood = (calls, noise) => {
    for (let count = 0; count < noise; count++) top.postMessage({ noise: count }, '${organization}');
    for (let count = 0; count < calls; count++) Microsoft.CIFramework.getMode().then(() => window.answers++);
  };
  Object.assign(window, { answers: 0, flood });
</script>
<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>`;

test('[WR25] a widget that floods delays no other, gets all its replies, and is named by diagnostics', async ({
  page,
  openWorkspace,
  servePages,
}) => {
  const pages: Record<string, string> = {};
  const stranger = await servePages(pages);
  const { origin } = await openWorkspace({
    widgetHelp: false,
    providers: ['flood', 'calm'].map((name) => ({
      uniqueName: `acme_${name}`,
      label: name,
      channelUrl: `${stranger.replace('localhost', `${name}.localhost`)}/`,
    })),
  });
  pages['/'] = widget(origin);
  await page.goto(origin);
  const flooder = await frameOf(page, 'flood');
  const other = await frameOf(page, 'calm');
  await other.evaluate(() => (window as unknown as WidgetWindow).Microsoft.CIFramework.getMode());

  // Messages that arrive in the meantime wait in the browser: the flood first, and the other
  // widget's calls behind it.
  await whileBusy(page, async () => {
    await post(flooder, calls, noise);
    await post(other, 5, 0);
  });

  const answersOf = (frame: Frame) =>
    frame.evaluate(() => (window as unknown as WidgetWindow).answers);
  await expect.poll(() => answersOf(other)).toBe(5);
  await expect.poll(() => answersOf(flooder)).toBe(calls);
  const { requests, rules } = await page.evaluate(() => {
    const { traffic, diagnostics } = (window as unknown as HostWindow).sidetoneApp.journal;
    return {
      requests: traffic
        .entries()
        .filter(({ kind }) => kind === 'request')
        .map(({ provider }) => provider),
      rules: diagnostics.entries().map(({ rule, provider }) => `${rule} ${provider}`),
    };
  });
  const taken = (provider: string) => requests.filter((each) => each === provider).length;
  expect([taken('acme_flood'), taken('acme_calm')]).toEqual([calls, 6]);
  expect(requests.lastIndexOf('acme_calm')).toBeLessThan(calls / 2);
  expect(rules).toContain('WR23 acme_flood');
  expect(rules).toContain('WR25 acme_flood');
  expect(rules).not.toContain('WR25 acme_calm');
});

function post(frame: Frame, callCount: number, noiseCount: number): Promise<void> {
  return frame.evaluate(
    ([first, second]) => {
      (window as unknown as { flood: (calls: number, noise: number) => void }).flood(first, second);
    },
    [callCount, noiseCount] as const,
  );
}

/**
 * Keeps the scripts of the workspace from running until the action is over; a cookie signals it to
 * them.
 */
async function whileBusy(page: Page, action: () => Promise<void>): Promise<void> {
  const busy = page.evaluate(() => {
    while (!document.cookie.includes('over'));
  });
  await action();
  await page.context().addCookies([{ name: 'over', value: '1', url: page.url() }]);
  await busy;
}
