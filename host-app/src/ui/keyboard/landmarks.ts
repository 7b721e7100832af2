/** The regions of the shell in Ctrl+F6 order, where a lost focus may land. */
const landmarkSelector =
  'header, nav, main, aside, section[aria-label], [role=dialog], [role=alertdialog]';

/** The landmarks around an element, nearest first. */
export function landmarksAround(element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  let region = element.parentElement?.closest<HTMLElement>(landmarkSelector);
  while (region) {
    around.push(region);
    region = region.parentElement?.closest<HTMLElement>(landmarkSelector);
  }
  return around;
}

/** The shell's visible landmarks, in page order; nested ones of other parts are omitted. */
export function landmarksOf(page: ParentNode): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(landmarkSelector)].filter(
    (element) =>
      landmarksAround(element).length === 0 &&
      (element.checkVisibility({ visibilityProperty: true }) || hasNoBox(element)),
  );
}

/** Its parts are positioned separately, so it has no visible box. */
function hasNoBox(element: HTMLElement): boolean {
  return getComputedStyle(element).display === 'contents';
}
