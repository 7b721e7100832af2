import type { Fault, FaultPlan, FaultPreset } from '../../src/store/faults.ts';
import { raise, type Answer, type Raised } from '../in-page/raise.ts';
import { setFaults } from '../in-page/set-faults.ts';
import { pollWithPatience } from '../in-page/patience.ts';
import { quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import type { Finding } from '../verdict.ts';
import { everyHandled } from './event-checks.ts';
import { broken, type HostileCheck, type WidgetFacts } from './hostile-check.ts';

interface FaultRow {
  readonly id: string;
  readonly title: string;
  readonly plan: FaultPlan;
  /** Real time that the fault needs to show its effect. */
  readonly lasts?: number;
}

const rule = (fault: Fault): FaultPlan => ({ seed: 1, rules: [{ fault }] });
const preset = (name: FaultPreset): FaultPlan => ({ seed: 1, preset: name, rules: [] });

/** The shapes in which the product fails (api.md 2.8). */
const shapes = ['own', 'F1', 'F2', 'F3', 'F4', 'F5'] as const;

export const faultRows: readonly FaultRow[] = [
  {
    id: 'host.slow-replies',
    title: 'Waits for slow replies',
    plan: rule({ kind: 'latency', milliseconds: 800, distribution: 'fixed', spread: 0 }),
    lasts: 1_500,
  },
  {
    id: 'host.no-replies',
    title: 'Survives ten seconds of silence',
    plan: rule({ kind: 'no-answer', isWorkDone: false }),
    lasts: 11_000,
  },
  {
    id: 'host.late-replies',
    title: 'Survives replies after it has given up',
    plan: rule({ kind: 'late-answer' }),
    lasts: 12_000,
  },
  {
    id: 'host.duplicates',
    title: 'Survives replies and events that arrive twice',
    plan: preset('duplicates'),
  },
  {
    id: 'host.out-of-order',
    title: 'Survives replies and events that overtake each other',
    plan: preset('out-of-order'),
  },
  {
    id: 'host.organization-offline',
    title: 'Survives an organization that cannot be reached',
    plan: rule({ kind: 'offline' }),
  },
  ...shapes.map((shape) => ({
    id: `host.refusals-${shape}`,
    title:
      shape === 'own'
        ? 'Catches refusals in the shape of each method'
        : `Catches refusals in the shape ${shape} of the product`,
    plan: rule({ kind: 'rejection', shape, message: 'The request was refused.' }),
  })),
];

/** Faults from the first message on; when they end, the widget has to work again. */
export const faultChecks: readonly HostileCheck[] = faultRows.map(
  ({ id, title, plan, lasts = 0 }) => ({
    id,
    title,
    prepare: ({ page }) => setFaults(page, plan),
    lasts,
    act: async (scene, facts) => {
      const { page, provider } = scene;
      await raise(page, provider, everyHandled(facts), 1_000);
      if (lasts > 0) await page.waitForTimeout(lasts);
      await quietBridge(page, 300, 2_000);
      await setFaults(page, undefined);
      return recovered(id, scene, facts);
    },
  }),
);

/** Events in the order of their harm: a panel that changes its width asks for nothing. */
const harmless = ['onsizechanged', 'onmodechanged', 'onPresenceChange', 'onpagenavigate'];

async function recovered(
  check: string,
  scene: Scene,
  facts: WidgetFacts,
): Promise<readonly Finding[]> {
  const all = everyHandled(facts);
  const one = harmless.flatMap((name) => all.filter(([event]) => event === name))[0] ?? all[0];
  if (!one) return [];
  const answer = await answerTo(scene, one);
  if (answer === 'success' || (await triesAgain(scene, one))) return [];
  return [
    broken(
      check,
      'VD3',
      `The fault has ended, but the page answers ${one[0]} with ${answer}, whatever button is pressed.`,
    ),
  ];
}

async function answerTo({ page, provider }: Scene, one: Raised): Promise<Answer['result']> {
  const [answer] = await raise(page, provider, [one], 10_000);
  return answer?.result ?? 'none';
}

const mostButtons = 5;
const buttonSeconds = 5;

/** The library gives up after ten seconds, and only then a page offers to try again. */
const firstButtonSeconds = 15;

/** A page that has given up may wait for the agent, who presses its button to try again. */
async function triesAgain(scene: Scene, one: Raised): Promise<boolean> {
  for (let index = 0; index < mostButtons; index += 1) {
    let isPressed = false;
    const works = async (): Promise<boolean> => {
      isPressed ||= await pressButton(scene, index);
      await quietBridge(scene.page, 300, 1_000);
      return (await answerTo(scene, one)) === 'success';
    };
    const seconds = index === 0 ? firstButtonSeconds : buttonSeconds;
    if (await pollWithPatience(scene.page, works, Boolean, { seconds })) return true;
    if (!isPressed) return false;
  }
  return false;
}

/** False when the page has no such button. */
async function pressButton({ frame }: Scene, index: number): Promise<boolean> {
  const widget = await frame();
  const pressed = widget?.evaluate((position) => {
    const all = document.querySelectorAll<HTMLElement>('button, [role="button"]');
    const button = [...all].filter((each) => !each.matches(':disabled'))[position];
    button?.click();
    return button !== undefined;
  }, index);
  return (await pressed) ?? false;
}
