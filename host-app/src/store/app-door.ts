import type { App } from './app.ts';

declare global {
  interface Window {
    /** The console reads this from its own window, which has the same origin. */
    sidetoneApp?: App;
  }
}

/** The running workspace of another window; none while that window is closed or elsewhere. */
export function appOf(view: Window | null): App | undefined {
  try {
    return view?.closed === false ? view.sidetoneApp : undefined;
  } catch {
    // The window went to a page of another origin, which does not let itself be read.
    return undefined;
  }
}
