import type { IdleWatch } from './idle-watch.ts';

const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown'] as const;

/** Tells the idle watch what the agent does in the window itself; pages in frames tell for themselves. */
export function listenForAgent(view: EventTarget, { noteAgent }: IdleWatch): () => void {
  for (const sign of signs)
    view.addEventListener(sign, noteAgent, { capture: true, passive: true });
  return () => {
    for (const sign of signs) view.removeEventListener(sign, noteAgent, { capture: true });
  };
}
