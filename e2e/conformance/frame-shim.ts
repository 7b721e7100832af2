/** State that the shim keeps in the widget's window, for the stage to read. */
export interface FrameShim {
  /** Lists of origins that `CIFInitDone` passed. */
  readonly announcements: unknown[];
  /** The number of those lists that arrived while a script was running. */
  early: number;
  readonly advance: (milliseconds: number) => void;
}

export interface ShimSettings {
  readonly referrer: string;
}

/**
 * Prepares a widget's window before the library runs in it: sets its referrer, and holds delays of
 * a second or more until the stage advances the time.
 *
 * Sent to the page as source text, so it uses nothing from outside itself.
 */
export function prepareFrame(settings: ShimSettings): void {
  const timers = new Map<number, { readonly due: number; readonly run: () => void }>();
  const realSetTimeout = window.setTimeout.bind(window);
  const realClearTimeout = window.clearTimeout.bind(window);
  let time = 0;
  let lastTimer = 1_000_000;

  const isDue = (until: number) =>
    [...timers].filter(([, { due }]) => due <= until).toSorted(([, a], [, b]) => a.due - b.due)[0];
  const shim: FrameShim = {
    announcements: [],
    early: 0,
    advance: (milliseconds) => {
      const until = time + milliseconds;
      for (let next = isDue(until); next; next = isDue(until)) {
        const [timer, { due, run }] = next;
        timers.delete(timer);
        time = due;
        run();
      }
      time = until;
    },
  };
  const slowSetTimeout = (run: () => void, delay = 0): unknown => {
    if (delay < 1000) return realSetTimeout(run, delay);
    lastTimer += 1;
    timers.set(lastTimer, { due: time + delay, run });
    return lastTimer;
  };
  const slowClearTimeout = (timer?: number): void => {
    if (timer === undefined || !timers.delete(timer)) realClearTimeout(timer);
  };
  Object.assign(window, { shim, setTimeout: slowSetTimeout, clearTimeout: slowClearTimeout });
  Object.defineProperty(document, 'referrer', { get: () => settings.referrer });
  window.addEventListener('CIFInitDone', (event) => {
    shim.announcements.push((event as CustomEvent<unknown>).detail);
    if (document.currentScript) shim.early += 1;
  });
  window.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    // A ping from the stage: every message posted before it has been delivered.
    if (typeof data === 'object' && data !== null && 'isPing' in data) ports[0]?.postMessage(0);
  });
}
