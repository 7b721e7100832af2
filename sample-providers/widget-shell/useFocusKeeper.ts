import { useEffect } from 'react';

// Menus return the focus by themselves, shortly after they close.
const patience = 120;

/**
 * When one screen replaces another, the focused button disappears. The keyboard focus moves to the
 * new screen, so that an agent without a mouse does not have to start over.
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

/** Its name is then read out: a part of the page with a name, or else the whole page. */
function focusScreen(): void {
  const screen =
    document.querySelector<HTMLElement>('main section[aria-label]') ??
    document.querySelector('main');
  if (!screen) return;
  screen.tabIndex = -1;
  screen.focus();
}
