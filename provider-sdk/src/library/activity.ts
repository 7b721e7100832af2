import type { Requests } from './requests.ts';

/**
 * Reports the agent's activity in the widget to the host: one request per mouse move, touch and
 * key, without a limit, as shipped.
 */
export function reportActivity(document: EventTarget, requests: Requests): void {
  const active = (): void => {
    requests.tell('onUserActivity', new Map([['value', 'event form main lib']]));
  };
  // Browsers fire no event named `onclick`, so clicks are not reported: as shipped.
  for (const event of ['mousemove', 'touchstart', 'onclick']) {
    document.addEventListener(event, active);
  }
  document.addEventListener('keydown', (event) => {
    active();
    if (!isDebugChord(event as KeyboardEvent)) return;
    // The trailing space is part of the value.
    requests.tell('debugInformationEvent', new Map([['value', 'event form main lib ']]));
  });
}

/** Ctrl+Alt+Shift+D. */
function isDebugChord({ ctrlKey, altKey, shiftKey, code, key }: KeyboardEvent): boolean {
  return ctrlKey && altKey && shiftKey && (code === 'KeyD' || key === 'D' || key === 'd');
}
