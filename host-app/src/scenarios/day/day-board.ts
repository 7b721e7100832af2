import type { DayEvent, DayPresence } from './day-events.ts';

/** The numbers of the centre at one moment: what a dashboard shows. */
export type DayBoard = {
  readonly waiting: number;
  readonly talking: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly solved: number;
  /** Milliseconds, of all that were answered. */
  readonly totalWait: number;
  readonly longestWait: number;
  /** Presence of each agent by id. */
  readonly presences: Readonly<Record<string, DayPresence>>;
};

export const emptyBoard: DayBoard = {
  waiting: 0,
  talking: 0,
  answered: 0,
  abandoned: 0,
  solved: 0,
  totalWait: 0,
  longestWait: 0,
  presences: {},
};

/** The board after one more event. */
export function boardAfter(board: DayBoard, event: DayEvent): DayBoard {
  switch (event.kind) {
    case 'arrived':
      return { ...board, waiting: board.waiting + 1 };
    case 'answered': {
      const wait = event.at - event.call.arrivedAt;
      return {
        ...board,
        waiting: board.waiting - 1,
        talking: board.talking + 1,
        answered: board.answered + 1,
        totalWait: board.totalWait + wait,
        longestWait: Math.max(board.longestWait, wait),
      };
    }
    case 'abandoned':
      return { ...board, waiting: board.waiting - 1, abandoned: board.abandoned + 1 };
    case 'ended':
      return { ...board, talking: board.talking - 1 };
    case 'wrapped up':
      return { ...board, solved: board.solved + (event.outcome === 'solved' ? 1 : 0) };
    case 'presence':
      return { ...board, presences: { ...board.presences, [event.agentId]: event.presence } };
  }
}
