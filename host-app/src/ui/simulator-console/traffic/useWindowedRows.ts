import { useCallback, useLayoutEffect, useRef, useState } from 'react';

export const rowHeight = 24;
const headHeight = 28;
const spare = 6;
/** For environments without layout, such as markup tests. */
const assumedHeight = 400;

export interface WindowedRows {
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly first: number;
  readonly last: number;
  readonly onScroll: () => void;
  readonly reveal: (index: number) => void;
}

/**
 * The visible part of many rows of equal height; stays at the end while it is there.
 *
 * At the end, the position follows from the number of rows: nothing is read from the layout and no
 * second render corrects the first, since a thousand rows may arrive per second.
 */
export function useWindowedRows(count: number): WindowedRows {
  const ref = useRef<HTMLDivElement>(null);
  const [scrolledTo, setScrolledTo] = useState<number | 'end'>('end');
  const [height, setHeight] = useState(assumedHeight);

  const measure = useCallback(() => {
    const element = ref.current;
    if (!element) return;
    const { scrollTop, clientHeight, scrollHeight } = element;
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - rowHeight;
    setScrolledTo(isAtEnd ? 'end' : scrollTop);
    setHeight(clientHeight || assumedHeight);
  }, []);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [measure]);

  const isAtEnd = scrolledTo === 'end';
  const length = headHeight + count * rowHeight;
  useLayoutEffect(() => {
    if (ref.current && isAtEnd) ref.current.scrollTop = length;
  }, [isAtEnd, length]);

  const reveal = useCallback((index: number) => {
    const element = ref.current;
    if (!element) return;
    const start = index * rowHeight;
    const room = element.clientHeight - headHeight - rowHeight;
    if (start < element.scrollTop) element.scrollTop = start;
    else if (start > element.scrollTop + room) element.scrollTop = start - room;
  }, []);

  const top = isAtEnd ? Math.max(0, length - height) : scrolledTo;
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, count - 1));
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);
  return { ref, first, last, onScroll: measure, reveal };
}
