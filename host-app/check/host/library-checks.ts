import { raise } from '../in-page/raise.ts';
import { quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import { everyHandled } from './event-checks.ts';
import { NotExercised, type HostileCheck } from './hostile-check.ts';

const library = /\/msdyn_ciLibrary\.js/i;

/** The library and its announcement, at the wrong time or not at all. */
export const libraryChecks: readonly HostileCheck[] = [
  {
    id: 'host.library-slow',
    title: 'Waits for a slow library, so CIFInitDone comes late',
    prepare: ({ page }) =>
      page.route(library, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2_500));
        await route.continue();
      }),
    act: async ({ page, provider }, facts) => {
      await raise(page, provider, everyHandled(facts));
      return [];
    },
    isLenient: true,
  },
  {
    id: 'host.library-gone',
    title: 'Shows something when the library cannot be loaded',
    startsNot: true,
    prepare: ({ page }) => page.route(library, (route) => route.abort()),
    act: async ({ page }) => {
      await page.waitForTimeout(2_000);
      return [];
    },
    expects: ['BT7'],
    isLenient: true,
  },
  {
    id: 'host.library-twice',
    title: 'Survives a second copy of the library',
    act: async ({ page, provider, frame }, facts) => {
      const widget = await frame();
      const source = await widget
        ?.locator('script[src*="msdyn_ciLibrary" i]')
        .first()
        .getAttribute('src', { timeout: 5_000 })
        .catch(() => null);
      if (!widget || !source) throw new NotExercised('The page has no script tag of the library.');
      await widget.addScriptTag({ url: new URL(source, widget.url()).href });
      await quietBridge(page, 300, 2_000);
      await raise(page, provider, everyHandled(facts));
      return [];
    },
    expects: ['BT5'],
  },
  {
    id: 'host.announced-twice',
    title: 'Starts once when CIFInitDone comes twice',
    act: async ({ page, provider, frame }, facts) => {
      const widget = await frame();
      await widget?.evaluate(() => {
        window.dispatchEvent(new CustomEvent('CIFInitDone', { detail: [] }));
      });
      await quietBridge(page, 300, 2_000);
      await raise(page, provider, everyHandled(facts));
      return [];
    },
  },
  {
    id: 'host.never-announced',
    title: 'Shows something when CIFInitDone never comes',
    startsNot: true,
    prepare: hideAnnouncement,
    act: async ({ page }) => {
      await page.waitForTimeout(2_000);
      return [];
    },
    expects: ['BT4'],
  },
];

/** The first listener of a window hears an event first, and can end it. */
async function hideAnnouncement(scene: Scene): Promise<void> {
  await scene.untilClosed(
    scene.page.addInitScript((name) => {
      if (window === window.top) return;
      window.addEventListener(name, (event) => event.stopImmediatePropagation());
    }, 'CIFInitDone'),
  );
}
