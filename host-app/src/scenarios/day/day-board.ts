import type { DayBoard, DayCall } from '../../store/shown-day.ts';
import type { DayEvent } from './day-events.ts';

/** Calls answered within this time count toward the service level. */
const answerWithin = 20_000;

export const emptyBoard: DayBoard = {
  waiting: 0,
  waitingCalls: [],
  talks: {},
  talking: 0,
  answered: 0,
  answeredInTime: 0,
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
      return {
        ...board,
        waiting: board.waiting + 1,
        waitingCalls: [...board.waitingCalls, event.call],
      };
    case 'handed over':
      return board;
    case 'answered': {
      const wait = event.at - event.call.arrivedAt;
      return {
        ...board,
        waiting: board.waiting - 1,
        waitingCalls: without(board.waitingCalls, event.call),
        talks: { ...board.talks, [event.agentId]: { call: event.call, since: event.at } },
        talking: board.talking + 1,
        answered: board.answered + 1,
        answeredInTime: board.answeredInTime + (wait <= answerWithin ? 1 : 0),
        totalWait: board.totalWait + wait,
        longestWait: Math.max(board.longestWait, wait),
      };
    }
    case 'abandoned':
      return {
        ...board,
        waiting: board.waiting - 1,
        waitingCalls: without(board.waitingCalls, event.call),
        abandoned: board.abandoned + 1,
      };
    case 'ended':
      return {
        ...board,
        talking: board.talking - 1,
        talks: Object.fromEntries(
          Object.entries(board.talks).filter(([agentId]) => agentId !== event.agentId),
        ),
      };
    case 'wrapped up':
      return { ...board, solved: board.solved + (event.outcome === 'solved' ? 1 : 0) };
    case 'presence':
      return { ...board, presences: { ...board.presences, [event.agentId]: event.presence } };
  }
}

function without(calls: readonly DayCall[], call: DayCall): readonly DayCall[] {
  return calls.filter(({ number }) => number !== call.number);
}
