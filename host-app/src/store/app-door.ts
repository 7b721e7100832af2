import type { App } from './app.ts';

declare global {
  interface Window {
    /** The console reads this from its own window, which has the same origin. */
    sidetoneApp?: App;
  }
}

/**
 * The running workspace of another window; undefined when that window is closed or shows another
 * page.
 */
export function appOf(view: Window | null): App | undefined {
  try {
    return view?.closed === false ? view.sidetoneApp : undefined;
  } catch {
    // The window shows a page of another origin, which cannot be read.
    return undefined;
  }
}
