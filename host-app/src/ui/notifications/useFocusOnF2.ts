import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * F2 moves to the notification on screen (documented). Once it is answered, the keyboard focus
 * returns to its previous place.
 */
export function useFocusOnF2(): (button: HTMLButtonElement | null) => void {
  const button = useRef<HTMLButtonElement>(null);
  const origin = useRef<HTMLElement>(null);

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== 'F2' || document.activeElement === button.current) return;
      if (document.activeElement instanceof HTMLElement) origin.current = document.activeElement;
      button.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);

  // A layout effect is cleaned up before its button is removed from the page, and its focus with
  // it.
  useLayoutEffect(() => {
    const toast = button.current?.closest('[role=alertdialog]');
    return () => {
      if (toast?.contains(document.activeElement)) origin.current?.focus();
    };
  }, []);

  return useCallback((element) => {
    button.current = element;
  }, []);
}
