import type { FaultPlan } from '../../src/store/faults.ts';
import type { Scene } from '../scene.ts';

/** Activates faults before the first message of the page, as `faults` in the config does. */
export async function startWithFaults(scene: Scene, plan: FaultPlan): Promise<void> {
  await scene.untilClosed(
    scene.page.addInitScript((faults) => {
      if (window !== window.top) return;
      // Between the last element of the page and its first module.
      document.addEventListener(
        'readystatechange',
        () => {
          const element = document.getElementById('sidetone-config');
          if (element === null) return;
          element.textContent = JSON.stringify({ ...JSON.parse(element.textContent), faults });
        },
        { once: true },
      );
    }, plan),
  );
}
