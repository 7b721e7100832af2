import { raise } from '../in-page/raise.ts';
import { quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import { everyHandled } from './event-checks.ts';
import type { HostileCheck } from './hostile-check.ts';

/** Only one provider is active at a time, and on Home it is the first one. */
export const neighborCheck: HostileCheck = {
  id: 'host.second-provider',
  title: 'Works beside another provider that comes first',
  isAlone: true,
  prepare: startBesideAnother,
  act: async ({ page, provider }, facts) => {
    await raise(page, provider, everyHandled(facts));
    await quietBridge(page, 300, 2_000);
    return [];
  },
};

async function startBesideAnother(scene: Scene): Promise<void> {
  const added = scene.page.addInitScript((channelUrl) => {
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
        const first = { ...own, ...other, channelUrl, trustedDomain: '', sortOrder: -1 };
        element.textContent = JSON.stringify({ ...Object(config), providers: [first, own] });
      },
      { once: true },
    );
  }, scene.bystander);
  await scene.untilClosed(added);
}
