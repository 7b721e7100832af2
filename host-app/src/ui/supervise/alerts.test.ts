import { expect, it } from 'vitest';
import { emptyBoard } from '../../scenarios/day/day-board.ts';
import { alertsOf } from './alerts.ts';

const matter = {
  caseId: '1',
  title: 'T',
  contactId: '2',
  contactName: 'Ada Whitcomb',
  phone: '1',
  queueId: undefined,
};

it('[SN10] a long wait, a long queue and a low service level are alerts', () => {
  const waitingCalls = [{ number: 1, arrivedAt: 0, matter }];
  const board = { ...emptyBoard, waitingCalls, waiting: 6, answered: 12, answeredInTime: 8 };
  expect(alertsOf(board, 125_000)).toEqual([
    'Ada Whitcomb has been waiting for 2:05',
    '6 callers are waiting',
    'Service level is 67%, below 80%',
  ]);
});

it('[SN10] a good day and the first calls of a day have no alerts', () => {
  expect(alertsOf({ ...emptyBoard, answered: 2, answeredInTime: 1 }, 0)).toEqual([]);
  expect(alertsOf({ ...emptyBoard, answered: 50, answeredInTime: 45 }, 0)).toEqual([]);
});
