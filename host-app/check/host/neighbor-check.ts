import { raise } from '../in-page/raise.ts';
import { quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import { everyHandled } from './event-checks.ts';
import type { Finding } from '../verdict.ts';
import type { HostileCheck, WidgetFacts } from './hostile-check.ts';

/** Only one provider is active at a time: the first one at first, and on Home none of several. */
export const neighborChecks: readonly HostileCheck[] = [
  {
    id: 'host.second-provider',
    title: 'Works beside another provider that comes first',
    loadsWorkspace: true,
    prepare: (scene) => startBesideAnother(scene, -1),
    act,
  },
  {
    id: 'host.first-provider',
    title: 'Works beside another provider that comes second',
    loadsWorkspace: true,
    prepare: (scene) => startBesideAnother(scene, 10_000),
    act,
  },
];

async function act({ page, provider }: Scene, facts: WidgetFacts): Promise<readonly Finding[]> {
  await raise(page, provider, everyHandled(facts));
  await quietBridge(page, 300, 2_000);
  return [];
}

async function startBesideAnother(scene: Scene, sortOrder: number): Promise<void> {
  const added = scene.page.addInitScript(
    ({ channelUrl, order }) => {
      if (window !== window.top) return;
      // Between the last element of the page and its first module.
      document.addEventListener(
        'readystatechange',
        () => {
          const element = document.getElementById('sidetone-config');
          if (element === null) return;
          const config: unknown = JSON.parse(element.textContent);
          const [own]: readonly object[] = Reflect.get(Object(config), 'providers');
          const other = { uniqueName: 'local_bystander', name: 'Bystander', label: 'Bystander' };
          const neighbor = { ...own, ...other, channelUrl, trustedDomain: '', sortOrder: order };
          element.textContent = JSON.stringify({ ...Object(config), providers: [neighbor, own] });
        },
        { once: true },
      );
    },
    { channelUrl: scene.bystander, order: sortOrder },
  );
  await scene.untilClosed(added);
}
