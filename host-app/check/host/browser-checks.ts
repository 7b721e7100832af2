import { pageOpens } from '../in-page/page-opens.ts';
import { raise } from '../in-page/raise.ts';
import { handlersAreBack, quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import { everyHandled } from './event-checks.ts';
import { NotExercised, type HostileCheck } from './hostile-check.ts';

type Act = HostileCheck['act'];

/** Lets the page start, and sends it every event that it handles. */
const use: Act = async ({ page, provider }, facts) => {
  await quietBridge(page, 500, 3_000);
  await raise(page, provider, everyHandled(facts));
  return [];
};

/** The browser of another agent: its settings, its network, its reloads. */
export const browserChecks: readonly HostileCheck[] = [
  {
    id: 'host.storage-throws',
    title: 'Survives storage that throws',
    prepare: breakStorage,
    act: use,
  },
  {
    id: 'host.cookies-blocked',
    title: 'Survives a browser that blocks third-party cookies',
    prepare: blockCookies,
    act: use,
  },
  {
    id: 'host.microphone-refused',
    title: 'Survives an agent who refuses the microphone',
    prepare: async (scene) => {
      await scene.page.context().clearPermissions();
      await countMicrophones(scene);
    },
    act: async (scene, facts) => {
      await use(scene, facts);
      const frame = await scene.frame();
      const asked = await frame?.evaluate((name) => Reflect.has(window, name), askedFor);
      if (asked !== true) throw new NotExercised('The page did not ask for the microphone.');
      return [];
    },
  },
  {
    id: 'host.dark',
    title: 'Shows itself with dark colors',
    prepare: ({ page }) => page.emulateMedia({ colorScheme: 'dark' }),
    act: use,
  },
  {
    id: 'host.forced-colors',
    title: 'Shows itself with forced colors',
    prepare: ({ page }) => page.emulateMedia({ forcedColors: 'active' }),
    act: use,
  },
  {
    id: 'host.network-lost',
    title: 'Survives a network that is lost and comes back',
    act: async (scene, facts) => {
      await quietBridge(scene.page, 500, 3_000);
      await scene.page.context().setOffline(true);
      await raise(scene.page, scene.provider, everyHandled(facts));
      await scene.page.waitForTimeout(500);
      await scene.page.context().setOffline(false);
      return use(scene, facts);
    },
  },
  {
    id: 'host.widget-reload',
    title: 'Starts again after its page was reloaded at each moment',
    act: async (scene, facts) => {
      const { page, provider } = scene;
      for (const isBusy of [false, true]) {
        if (isBusy) void raise(page, provider, everyHandled(facts)).catch(() => []);
        const frame = await scene.frame();
        // The answer never comes when the page leaves first.
        await frame?.evaluate(() => location.reload()).catch(() => undefined);
        await page.waitForTimeout(300);
      }
      await handlersAreBack(page, provider, [...facts.handled], facts.patience);
      return use(scene, facts);
    },
  },
  {
    id: 'host.workspace-reload',
    title: 'Starts again after the workspace was reloaded',
    act: async (scene, facts) => {
      const { page, provider } = scene;
      await page.reload();
      await pageOpens(page);
      await handlersAreBack(page, provider, [...facts.handled], facts.patience);
      return use(scene, facts);
    },
    // A last message of the former page may reach the new workspace, which does not know its window.
    expects: ['HO1'],
  },
];

async function breakStorage(scene: Scene): Promise<void> {
  await scene.untilClosed(
    scene.page.addInitScript(
      (names) => {
        if (window === window.top) return;
        const refuse = (): never => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        };
        for (const name of names) {
          Object.defineProperty(window, name, { configurable: true, get: refuse });
        }
      },
      ['localStorage', 'sessionStorage', 'indexedDB'],
    ),
  );
}

async function blockCookies(scene: Scene): Promise<void> {
  await scene.untilClosed(
    scene.page.addInitScript((name) => {
      if (window === window.top) return;
      Object.defineProperty(Document.prototype, name, {
        configurable: true,
        get: () => '',
        set: () => {},
      });
    }, 'cookie'),
  );
}

const askedFor = 'sidetoneMicrophone';

async function countMicrophones(scene: Scene): Promise<void> {
  await scene.untilClosed(
    scene.page.addInitScript((name) => {
      const devices = window === window.top ? undefined : navigator.mediaDevices;
      if (!devices) return;
      const usual = devices.getUserMedia.bind(devices);
      devices.getUserMedia = (constraints) => {
        Reflect.set(window, name, true);
        return usual(constraints);
      };
    }, askedFor),
  );
}
