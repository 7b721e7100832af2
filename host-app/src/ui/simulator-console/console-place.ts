import { recall, remember } from '../theme/browser-memory.ts';

export type DockSide = 'bottom' | 'right';

/** Position and size of the console: height at the bottom, width at the right. */
export interface ConsolePlace {
  readonly side: DockSide;
  readonly size: Readonly<Record<DockSide, number>>;
}

const memory = 'console';
const usual: ConsolePlace = { side: 'bottom', size: { bottom: 300, right: 560 } };
const least = { bottom: 140, right: 320 } as const;

export function recallPlace(): ConsolePlace {
  const [side, bottom, right] = (recall(memory) ?? '').split(' ');
  return {
    side: side === 'right' ? 'right' : 'bottom',
    size: {
      bottom: Number(bottom) || usual.size.bottom,
      right: Number(right) || usual.size.right,
    },
  };
}

export function rememberPlace({ side, size }: ConsolePlace): void {
  remember(memory, `${side} ${size.bottom} ${size.right}`);
}

/** The largest size that leaves the workspace usable. */
export function mostOf(side: DockSide): number {
  const room = side === 'bottom' ? window.innerHeight : window.innerWidth;
  return Math.max(least[side], Math.round(room * 0.75));
}

export function clampSize(side: DockSide, size: number): number {
  return Math.round(Math.min(Math.max(size, least[side]), mostOf(side)));
}

export function leastOf(side: DockSide): number {
  return least[side];
}
