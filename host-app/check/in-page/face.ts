import type { Frame } from 'playwright-core';
import { pollWithPatience, withPatience } from './patience.ts';

/** How much a page has on it, whether or not the panel shows it at the moment. */
export interface Face {
  readonly characters: number;
  readonly controls: number;
}

/** Undefined when the page does not answer. */
export function faceOf(frame: Frame): Promise<Face | undefined> {
  const face = frame.evaluate(() => {
    const hidden = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
    let characters = 0;
    const roots: Node[] = document.body === null ? [] : [document.body];
    let controls = 0;
    for (let root = roots.pop(); root; root = roots.pop()) {
      if (root instanceof Element && hidden.has(root.tagName)) continue;
      if (root instanceof Text) characters += root.data.trim().length;
      const isControl =
        root instanceof Element &&
        root.matches('button, input, select, textarea, a[href], img, svg, canvas, video');
      if (isControl) controls += 1;
      if (root instanceof Element && root.shadowRoot) roots.push(root.shadowRoot);
      roots.push(...root.childNodes);
    }
    return { characters, controls };
  });
  return withPatience(frame.page(), face);
}

export function isBlank(face: Face): boolean {
  return face.characters === 0 && face.controls === 0;
}

/** A page that is blank because it has just begun gets time to show something. */
export function faceAfterLoading(frame: Frame): Promise<Face | undefined> {
  const isShown = (face: Face | undefined): boolean => face === undefined || !isBlank(face);
  return pollWithPatience(frame.page(), () => faceOf(frame), isShown, { interval: 250 });
}
