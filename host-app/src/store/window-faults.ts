import type { Mishaps } from './mishaps.ts';

// Browsers report a layout that needs one more frame as if it were an error.
const harmless = /^ResizeObserver loop/;

/**
 * Reports errors that nothing else has caught, from event handlers, timers, workers and promises.
 */
export function watchWindowFaults(view: Window, { report }: Mishaps): void {
  view.addEventListener('error', ({ error, message, filename }) => {
    if (harmless.test(message) || isForeign(filename, view.location.origin)) return;
    report('An action of the workspace', error ?? new Error(message));
  });
  view.addEventListener('unhandledrejection', ({ reason }) => {
    report('A promise of the workspace', reason);
  });
}

/** Browser extensions run in the page as well, and their faults are not ours. */
function isForeign(filename: string, origin: string): boolean {
  return filename !== '' && !filename.startsWith(origin);
}
