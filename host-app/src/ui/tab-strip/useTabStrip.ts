import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import type { TabStripProps } from './TabStrip.tsx';

// Beyond this number, tabs reserve no space for a close button that appears only on hover.
const tabsWithRoom = 6;

/**
 * One tab stop: the tab with the keyboard focus while it is in the strip, else the selected tab.
 */
export function useTabStrip(
  { tabs, selectedId, column, onSelect, onClose }: TabStripProps,
  list: RefObject<HTMLElement | null>,
) {
  const [stopId, moveStop] = useState<string>();
  const [hoveredId, hover] = useState<string>();

  const focusAt = (index: number): void => {
    const elements = list.current?.querySelectorAll<HTMLElement>('[role=tab]');
    elements?.[index]?.focus();
  };

  const closingId = useRef<string>(undefined);
  const close = (id: string): void => {
    if (!tabs.some((tab) => tab.id === id && tab.canClose)) return;
    closingId.current = id;
    onClose(id);
  };

  // The focused element disappeared with the tab, or with the dialog before it.
  useEffect(() => {
    if (closingId.current === undefined || tabs.some(({ id }) => id === closingId.current)) return;
    closingId.current = undefined;
    if (document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }, [tabs, list]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const index = tabs.findIndex((tab) => tab.id === tabAt(event));
    const current = tabs[index];
    if (!current || event.altKey || event.ctrlKey || event.metaKey) return;
    const effects: Record<string, () => void> = {
      [column ? 'ArrowUp' : 'ArrowLeft']: () => focusAt(index === 0 ? tabs.length - 1 : index - 1),
      [column ? 'ArrowDown' : 'ArrowRight']: () => focusAt((index + 1) % tabs.length),
      Home: () => focusAt(0),
      End: () => focusAt(tabs.length - 1),
      Enter: () => onSelect(current.id),
      ' ': () => onSelect(current.id),
      Delete: () => close(current.id),
    };
    const effect = effects[event.key];
    if (!effect) return;
    event.preventDefault();
    effect();
  };

  const isOpen = tabs.some((tab) => tab.id === stopId);
  return {
    isDense: tabs.length > tabsWithRoom,
    selectedId,
    tabStopId: isOpen ? stopId : selectedId,
    hoveredId,
    hover,
    close,
    listHandlers: {
      onClick: (event: SyntheticEvent) => {
        const id = tabAt(event);
        if (id !== undefined) onSelect(id);
      },
      onKeyDown,
      onFocus: (event: SyntheticEvent) => moveStop(tabAt(event)),
      onBlur: () => moveStop(undefined),
      onPointerOver: (event: SyntheticEvent) => hover(tabAt(event)),
    },
  };
}

/** ID of the tab in which an event of the row happened. */
function tabAt({ target }: SyntheticEvent): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[role=tab]')?.dataset['tab']
    : undefined;
}
