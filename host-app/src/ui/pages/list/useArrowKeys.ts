import { useEffect, type RefObject } from 'react';

/** Lets Up and Down move between rows; the table itself is not interactive. */
export function useArrowKeys(table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = table.current;
    element?.addEventListener('keydown', moveByArrows);
    return () => element?.removeEventListener('keydown', moveByArrows);
  }, [table]);
}

/** Moves to the same place in the row above or below. */
function moveByArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  const row = cell?.closest('tr');
  if (step === 0 || !cell || !row) return;
  const next = step === 1 ? row.nextElementSibling : row.previousElementSibling;
  const target = next?.children[cell.cellIndex]?.querySelector<HTMLElement>('button, input');
  if (!target) return;
  event.preventDefault();
  target.focus();
}
