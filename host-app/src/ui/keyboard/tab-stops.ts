const candidates =
  'a[href], button, input, select, textarea, iframe, summary, [tabindex], [contenteditable="true"]';

/** Whether an element is in the page, visible and focusable. */
export function canHoldFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && isSeen(element);
}

/** The first tab stop inside an element. */
function firstTabStop(within: HTMLElement): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>(candidates)].find(
    (element) =>
      element.tabIndex >= 0 && !element.matches('[data-tabster-dummy]') && canHoldFocus(element),
  );
}

/** Focuses the first tab stop of a region, or the region itself when it has none. */
export function enterRegion(region: HTMLElement): void {
  const stop = firstTabStop(region);
  if (stop) stop.focus();
  else focusRegion(region);
}

/** Focuses an element that is not a tab stop by itself, such as a region. */
export function focusRegion(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
