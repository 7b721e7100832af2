import type { Scene } from '../scene.ts';
import type { Finding } from '../verdict.ts';
import { request } from '../in-page/raise.ts';
import { quietBridge } from '../in-page/wait.ts';
import { broken, NotExercised, type HostileCheck } from './hostile-check.ts';

const mostPresses = 80;

export const keyboardCheck: HostileCheck = {
  id: 'host.keyboard',
  title: 'Can be used with the keyboard alone',
  sharedBy: 'screen',
  act: async (scene) => {
    await request(scene.page, scene.provider, 'setmode', { value: 1 });
    await quietBridge(scene.page, 150, 1_000);
    return walk(scene);
  },
};

/** Presses Tab from the beginning of the page until the focus leaves it. */
async function walk(scene: Scene): Promise<readonly Finding[]> {
  const frame = await scene.frame();
  const controls = await frame?.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href]');
    const usable = [...all].filter(
      (each) => each.getClientRects().length > 0 && !each.matches(':disabled, [tabindex="-1"]'),
    );
    window.focus();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return usable.length;
  });
  if (!frame || controls === undefined || controls === 0) {
    throw new NotExercised('The page shows no control.');
  }
  let reached = 0;
  for (let count = 0; count < mostPresses; count += 1) {
    await scene.page.keyboard.press('Tab');
    const isInside = await frame.evaluate(
      () => document.hasFocus() && document.activeElement !== document.body,
    );
    if (!isInside && (reached > 0 || count > 3)) {
      return reached > 0 ? [] : [finding(`Tab reaches none of its ${controls} controls.`)];
    }
    if (isInside) reached += 1;
  }
  return controls > mostPresses - 5
    ? []
    : [finding(`After ${mostPresses} presses of Tab, the focus is still in the page.`)];
}

function finding(message: string): Finding {
  return broken('host.keyboard', 'VD5', message, 'warning');
}
