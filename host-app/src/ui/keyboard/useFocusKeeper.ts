import { useEffect } from 'react';
import { useApp } from '../../store/hooks.ts';
import { landmarksAround } from './landmarks.ts';
import { canHoldFocus, focusRegion } from './tab-stops.ts';

// Menus and dialogs return the focus by themselves, shortly after they close.
const patience = 120;

/**
 * When the focused element is removed, the browser moves the focus to the top of the page, and an
 * agent without a mouse has to start over. The focus moves to the nearest remaining region instead,
 * or to the page of the focused tab when there is none.
 *
 * A click on an empty area also removes the focus, but leaves its element in place; that is
 * intended.
 */
export function useFocusKeeper(): void {
  const { realTime } = useApp();
  useEffect(() => {
    let last: HTMLElement | undefined;
    let regions: readonly HTMLElement[] = [];
    let cancel = (): void => undefined;

    const remember = (element: Element | EventTarget | null): void => {
      if (!(element instanceof HTMLElement) || element === document.body) return;
      last = element;
      regions = landmarksAround(element);
    };
    const keep = (): void => {
      if (!last || canHoldFocus(last)) return;
      cancel();
      cancel = realTime.after(patience, () => {
        if (last && isFocusLost() && !canHoldFocus(last)) goOnNear(regions);
      });
    };
    // A removed element fires no focus event, and neither does a frame that becomes hidden.
    const watch = new MutationObserver((records) => {
      if (isFocusLost() || records.some(({ type }) => type === 'attributes')) keep();
    });
    const attributeFilter = ['data-mode', 'disabled'];
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter });
    const focusIn = ({ target }: FocusEvent): void => remember(target);
    // A focus change inside a frame is not reported; only the window's loss of focus is.
    const leave = (): void => remember(document.activeElement);
    document.addEventListener('focusin', focusIn);
    document.addEventListener('focusout', keep);
    addEventListener('blur', leave);
    return () => {
      cancel();
      watch.disconnect();
      document.removeEventListener('focusin', focusIn);
      document.removeEventListener('focusout', keep);
      removeEventListener('blur', leave);
    };
  }, [realTime]);
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function goOnNear(regions: readonly HTMLElement[]): void {
  const left = regions.find(canHoldFocus) ?? document.querySelector('main');
  if (left) focusRegion(left);
}
