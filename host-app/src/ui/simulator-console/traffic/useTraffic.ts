import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { createFrameTimer } from '../frame-timer.ts';
import type { TrafficFilter } from './traffic-filter.ts';
import { createTrafficModel } from './traffic-model.ts';
import type { FoundRow, TrafficLine } from './traffic-row.ts';

/** Rows that a new filter processes in one frame. */
const rowsPerFrame = 3_000;

export interface TrafficView {
  readonly lines: readonly TrafficLine[];
  readonly seen: number;
  /** The row of a message or of its reply, if the filter includes it. */
  readonly find: (id: number) => FoundRow | undefined;
}

/** The filtered lines, updated a few times a second however much is logged. */
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
    const timer = createFrameTimer(() => {
      const isUnfinished = model.advance(rowsPerFrame);
      renew();
      return isUnfinished;
    });
    wake.current = timer.wake;
    const stop = isPaused ? undefined : traffic.subscribe(timer.wake);
    if (!isPaused) timer.wake();
    return () => {
      timer.stop();
      stop?.();
    };
  }, [model, traffic, isPaused]);

  useEffect(() => {
    model.setFilter(filter);
    model.advance(rowsPerFrame);
    renew();
    wake.current();
  }, [model, filter]);

  return { lines: model.lines(), seen: model.seen(), find: model.find };
}
