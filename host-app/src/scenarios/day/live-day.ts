import type { DayAgent, DayBoard } from '../../store/shown-day.ts';
import type { Dataverse } from '../../dataverse/index.ts';
import type { Clock } from '../../store/clock.ts';
import { readCast } from './cast.ts';
import { boardAfter, emptyBoard } from './day-board.ts';
import type { DayEvent } from './day-events.ts';
import { simulateDay } from './simulate-day.ts';
import { writeEvent } from './write-event.ts';

export type LiveDayOptions = {
  readonly seed: number;
  readonly hours: number;
  readonly calls: number;
  readonly handOverEvery?: number | undefined;
  readonly signedInUserId: string;
  /** Called with each event after its rows are written. */
  readonly onEvent?: (event: DayEvent, board: DayBoard) => void;
};

/** A day that runs until it is over or stopped. */
export type LiveDay = {
  readonly agents: readonly DayAgent[];
  readonly board: () => DayBoard;
  readonly stop: () => void;
};

const nothing = (): void => undefined;

/**
 * Runs a day at the pace of a clock: stopping, stepping or speeding up the clock affects the day.
 * Each moment's events are computed when they are due, so a day costs nothing in advance.
 */
export function startDay(records: Dataverse, clock: Clock, options: LiveDayOptions): LiveDay {
  const { seed, hours, calls, handOverEvery, signedInUserId, onEvent } = options;
  const cast = readCast(records, signedInUserId);
  const events = simulateDay({ seed, hours, calls, handOverEvery, start: clock.now() }, cast);
  let board = emptyBoard;
  let cancel = nothing;

  const carryOut = (event: DayEvent): void => {
    writeEvent(records, cast, event);
    board = boardAfter(board, event);
    onEvent?.(event, board);
  };
  const goOn = (): void => {
    for (;;) {
      const { done, value } = events.next();
      if (done === true) return;
      const delay = value.at - clock.now();
      if (delay > 0) {
        cancel = clock.after(delay, () => {
          carryOut(value);
          goOn();
        });
        return;
      }
      carryOut(value);
    }
  };
  goOn();
  return { agents: cast.agents, board: () => board, stop: () => cancel() };
}
