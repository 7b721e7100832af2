import type { IdleWatch } from './idle-watch.ts';

const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Reports the agent's activity in the window itself to the idle watch; pages in frames report their
 * own.
 */
export function listenForAgent(view: EventTarget, { noteAgent }: IdleWatch): () => void {
  for (const sign of signs)
    view.addEventListener(sign, noteAgent, { capture: true, passive: true });
  return () => {
    for (const sign of signs) view.removeEventListener(sign, noteAgent, { capture: true });
  };
}
