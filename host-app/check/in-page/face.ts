import type { Frame } from 'playwright-core';
import { withinTime } from '../within-time.ts';

/** How much a page has on it, whether or not the panel shows it at the moment. */
export interface Face {
  readonly characters: number;
  readonly controls: number;
}

/** A page that hangs never answers; on a busy machine, one that works may need seconds. */
const patience = 10_000;

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
  return withinTime(patience, face);
}

export function isBlank(face: Face): boolean {
  return face.characters === 0 && face.controls === 0;
}

/** A page that is blank because it has just begun gets time to show something. */
export async function faceAfterLoading(frame: Frame): Promise<Face | undefined> {
  const end = Date.now() + patience;
  let face = await faceOf(frame);
  while (face && isBlank(face) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    face = await faceOf(frame);
  }
  return face;
}
