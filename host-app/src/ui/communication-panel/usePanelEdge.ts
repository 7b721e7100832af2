import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useApply } from '../../store/hooks.ts';
import { minimumPanelWidth, resizePanel } from '../../workspace/panel/panel.ts';

const keyStep = 10;

interface Drag {
  readonly startX: number;
  readonly startWidth: number;
}

/** Resizes the panel by pointer, one change per animation frame, and by keyboard. */
export function usePanelEdge(width: number, widest: number) {
  const apply = useApply();
  const drag = useRef<Drag>(undefined);
  const frame = useRef(0);
  const [isDragging, setDragging] = useState(false);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const resize = (to: number): void => {
    apply(resizePanel, { width: to });
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { startX: event.clientX, startWidth: width };
    setDragging(true);
  };

  const onPointerMove = (event: PointerEvent): void => {
    const current = drag.current;
    if (!current) return;
    const to = current.startWidth + event.clientX - current.startX;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => resize(to));
  };

  const stop = (): void => {
    drag.current = undefined;
    setDragging(false);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const targets: Record<string, number> = {
      ArrowLeft: width - keyStep,
      ArrowRight: width + keyStep,
      Home: minimumPanelWidth,
      End: widest,
    };
    const to = targets[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };

  const handlers = {
    onPointerDown,
    onPointerMove,
    onPointerUp: stop,
    onPointerCancel: stop,
    onKeyDown,
  };
  return { isDragging, handlers };
}
