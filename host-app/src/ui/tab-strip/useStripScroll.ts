import { useEffect, useState, type RefObject, type WheelEvent } from 'react';

/** Keeps the selected tab in view and reports the sides on which tabs are hidden. */
export function useStripScroll(
  viewport: RefObject<HTMLElement | null>,
  selectedId: string,
  count: number,
) {
  const [hidden, setHidden] = useState({ left: false, right: false });

  useEffect(() => {
    const element = viewport.current;
    if (!element) return undefined;
    const look = (): void => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      const left = scrollLeft > 1;
      const right = scrollLeft + clientWidth < scrollWidth - 1;
      setHidden((now) => (now.left === left && now.right === right ? now : { left, right }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const content of element.children) observer.observe(content);
    element.addEventListener('scroll', look);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [viewport]);

  const isCrowded = hidden.left || hidden.right;

  // Also when the arrows appear, because they take space from the tabs.
  // In the next frame: an immediate check would lay out the whole page a second time.
  useEffect(() => {
    if (count < 2 && !isCrowded) return undefined;
    const frame = requestAnimationFrame(() => {
      const tabs = viewport.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [];
      const selected = [...tabs].find(({ dataset }) => dataset['tab'] === selectedId);
      selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [viewport, selectedId, count, isCrowded]);

  const scrollBy = (left: number): void => viewport.current?.scrollBy({ left });
  return {
    isCrowded,
    hasMoreLeft: hidden.left,
    hasMoreRight: hidden.right,
    by: (direction: -1 | 1) => scrollBy((direction * (viewport.current?.clientWidth ?? 0)) / 2),
    /** A vertical mouse wheel scrolls a row sideways. */
    onWheel: ({ deltaX, deltaY }: WheelEvent) => {
      if (deltaX === 0) scrollBy(deltaY);
    },
  };
}
