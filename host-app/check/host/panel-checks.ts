import type { Frame } from 'playwright-core';
import { request } from '../in-page/raise.ts';
import { quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import { withinTime } from '../within-time.ts';
import type { Finding } from '../verdict.ts';
import { broken, NotExercised, type HostileCheck } from './hostile-check.ts';

const [minimized, docked, hidden] = [0, 1, 2];

async function setMode({ page, provider }: Scene, mode: number): Promise<void> {
  await request(page, provider, 'setmode', { value: mode });
  await quietBridge(page, 150, 1_000);
}

async function setWidth({ page, provider }: Scene, width: number): Promise<void> {
  await request(page, provider, 'setwidth', { value: width });
  await quietBridge(page, 150, 1_000);
}

/** The panel in every mode and width. */
export const panelChecks: readonly HostileCheck[] = [
  {
    id: 'host.panel-modes',
    title: 'Survives a panel that is docked, minimized, hidden and docked again',
    sharedBy: 'screen',
    act: async (scene) => {
      for (const mode of [docked, minimized, hidden, docked]) await setMode(scene, mode ?? 0);
      return [];
    },
  },
  {
    id: 'host.panel-wide',
    title: 'Survives a wide panel',
    sharedBy: 'screen',
    act: async (scene) => {
      await setMode(scene, 1);
      await setWidth(scene, 600);
      return [];
    },
  },
  {
    id: 'host.panel-narrow',
    title: 'Needs no horizontal scrolling in a panel of 300 pixels',
    sharedBy: 'screen',
    act: (scene) => narrow(scene, 'host.panel-narrow', 1),
  },
  {
    id: 'host.panel-zoomed',
    title: 'Needs no horizontal scrolling at 200% zoom in a panel of 300 pixels',
    sharedBy: 'screen',
    act: (scene) => narrow(scene, 'host.panel-zoomed', 2),
  },
];

async function narrow(scene: Scene, check: string, zoom: number): Promise<readonly Finding[]> {
  await setMode(scene, 1);
  await setWidth(scene, 300);
  const frame = await scene.frame();
  const overflow = frame && (await withinTime(3_000, overflowAt(frame, zoom)));
  await setWidth(scene, 420);
  if (overflow === undefined) throw new NotExercised('The page did not respond.');
  if (overflow <= 1) return [];
  return [
    broken(
      check,
      'VD4',
      `At ${zoom * 100}% zoom, the page is ${overflow} pixels wider than the panel.`,
      'warning',
    ),
  ];
}

/** Zooming halves the pixels that a page has. */
function overflowAt(frame: Frame, zoom: number): Promise<number> {
  return frame.evaluate(async (factor) => {
    const root = document.documentElement;
    const before = root.style.zoom;
    root.style.zoom = String(factor);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const overflow = root.scrollWidth - root.clientWidth;
    root.style.zoom = before;
    return Math.round(overflow);
  }, zoom);
}
