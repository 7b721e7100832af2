import { useEffect } from 'react';

// Menus give the focus back by themselves, a little after they close.
const patience = 120;

/**
 * A screen that makes way for the next one takes the button along on which the keyboard was. The
 * keyboard goes on at the new screen, so that nobody without a mouse starts over.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last = target;
    };
    const keep = (): void => {
      if (!last || document.activeElement !== document.body || !document.hasFocus()) return;
      if (last.isConnected && !last.matches(':disabled')) return;
      last = null;
      focusScreen();
    };
    const watch = new MutationObserver(() => setTimeout(keep, patience));
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

/** Its name is then read out: a part of the page that has one, else all of it. */
function focusScreen(): void {
  const screen =
    document.querySelector<HTMLElement>('main section[aria-label]') ??
    document.querySelector('main');
  if (!screen) return;
  screen.tabIndex = -1;
  screen.focus();
}
