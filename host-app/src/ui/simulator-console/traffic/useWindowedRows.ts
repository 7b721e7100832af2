import { useCallback, useLayoutEffect, useRef, useState } from 'react';

export const rowHeight = 24;
const headHeight = 28;
const spare = 6;
/** Where no layout exists, as in tests of the markup. */
const assumedHeight = 400;

export interface WindowedRows {
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly first: number;
  readonly last: number;
  readonly onScroll: () => void;
  readonly reveal: (index: number) => void;
}

/** Which of many rows of one height are on screen; stays at the end while it is there. */
export function useWindowedRows(count: number, isFollowing: boolean): WindowedRows {
  const ref = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(assumedHeight);

  const measure = useCallback(() => {
    const element = ref.current;
    if (!element) return;
    const { scrollTop, clientHeight, scrollHeight } = element;
    isAtEnd.current = scrollTop + clientHeight >= scrollHeight - rowHeight;
    setTop(scrollTop);
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

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || count === 0 || !isFollowing || !isAtEnd.current) return;
    element.scrollTop = element.scrollHeight;
    setTop(element.scrollTop);
  }, [count, isFollowing]);

  const reveal = useCallback((index: number) => {
    const element = ref.current;
    if (!element) return;
    const start = index * rowHeight;
    const room = element.clientHeight - headHeight - rowHeight;
    if (start < element.scrollTop) element.scrollTop = start;
    else if (start > element.scrollTop + room) element.scrollTop = start - room;
  }, []);

  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, count - 1));
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);
  return { ref, first, last, onScroll: measure, reveal };
}
