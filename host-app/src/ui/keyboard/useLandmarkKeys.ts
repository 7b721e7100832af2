import { useEffect } from 'react';
import { landmarksOf } from './landmarks.ts';
import { enterRegion } from './tab-stops.ts';

/**
 * Ctrl+F6 and Ctrl+Shift+F6 move to the next and the previous region, Ctrl+[ to the page
 * (documented).
 *
 * A dialog keeps the keyboard focus, and keys inside a frame are received only there.
 */
export function useLandmarkKeys(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const target = targetOf(event);
      if (!target || event.defaultPrevented) return;
      event.preventDefault();
      enterRegion(target);
    };
    addEventListener('keydown', go);
    return () => removeEventListener('keydown', go);
  }, []);
}

function targetOf({ ctrlKey, shiftKey, altKey, metaKey, key }: KeyboardEvent) {
  if (!ctrlKey || altKey || metaKey || isInDialog()) return undefined;
  if (key === '[') return document.querySelector('main');
  return key === 'F6' ? neighbor(shiftKey ? -1 : 1) : undefined;
}

function isInDialog(): boolean {
  return document.activeElement?.closest('[aria-modal=true]') != null;
}

function neighbor(step: 1 | -1): HTMLElement | undefined {
  const all = landmarksOf(document);
  const current = document.activeElement;
  const index = all.findIndex((landmark) => landmark.contains(current));
  if (index < 0) return step > 0 ? all[0] : all.at(-1);
  return all[(index + step + all.length) % all.length];
}
