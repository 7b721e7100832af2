import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { createTrafficModel, type TrafficFilter, type TrafficLine } from './traffic-model.ts';

/** Rows that go through a new filter in one frame. */
const rowsPerFrame = 3_000;

export interface TrafficView {
  readonly lines: readonly TrafficLine[];
  readonly seen: number;
}

/** The filtered lines, renewed at most once per animation frame however much is logged. */
export function useTraffic(filter: TrafficFilter, isPaused: boolean): TrafficView {
  const { traffic } = useApp().journal;
  const model = useMemo(() => {
    const created = createTrafficModel(traffic);
    created.advance(rowsPerFrame);
    return created;
  }, [traffic]);
  const [, renew] = useReducer((version: number) => version + 1, 0);
  const wake = useRef<() => void>(() => undefined);

  useEffect(() => {
    let frame = 0;
    const work = (): void => {
      frame = 0;
      const isUnfinished = model.advance(rowsPerFrame);
      renew();
      if (isUnfinished) frame = requestAnimationFrame(work);
    };
    wake.current = () => {
      frame ||= requestAnimationFrame(work);
    };
    const stop = isPaused ? undefined : traffic.subscribe(wake.current);
    if (!isPaused) wake.current();
    return () => {
      cancelAnimationFrame(frame);
      stop?.();
    };
  }, [model, traffic, isPaused]);

  useEffect(() => {
    model.setFilter(filter);
    model.advance(rowsPerFrame);
    renew();
    wake.current();
  }, [model, filter]);

  return { lines: model.lines(), seen: model.seen() };
}
