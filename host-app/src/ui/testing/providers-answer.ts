import type { DetachedWindowAPI } from 'happy-dom';
import { vi } from 'vitest';

declare global {
  interface Window {
    /** Settings of the simulated browser. */
    readonly happyDOM: DetachedWindowAPI;
  }
}

/** Decides whether providers' addresses respond. Frames get their windows but load nothing. */
export function providersAnswer(answers: boolean): void {
  const { settings } = window.happyDOM;
  settings.enableIframePageLoading = true;
  settings.navigation.disableChildFrameNavigation = true;
  vi.stubGlobal('fetch', () =>
    answers ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch')),
  );
}
