import { describe, expect, test } from 'vitest';
import { agentUserId, createDataverse, sampleSeed, type Dataverse } from '../../dataverse/index.ts';
import { deskRows } from '../../dataverse/seed/desk/index.ts';
import { readCast } from './cast.ts';
import { boardAfter, emptyBoard } from './day-board.ts';
import type { Cast, DayEvent, DaySettings } from './day-events.ts';
import { emptyHash, hashAfter, lineOf } from './day-log.ts';
import { startDay } from './live-day.ts';
import { simulateDay } from './simulate-day.ts';
import { writeEvent } from './write-event.ts';

const start = Date.UTC(2026, 9, 5, 8);
const settings: DaySettings = { seed: 7, start, hours: 8, calls: 500 };

function aDesk(now = () => start): Dataverse {
  let count = 0;
  const records = createDataverse({
    now,
    newId: () => {
      count += 1;
      return `dddddddd-1111-4000-8000-${String(count).padStart(12, '0')}`;
    },
    seed: sampleSeed,
    userId: () => agentUserId,
  });
  records.extendStart(deskRows());
  return records;
}

const cast: Cast = readCast(aDesk(), agentUserId);

function hashOf(events: Iterable<DayEvent>): number {
  let hash = emptyHash;
  for (const event of events) hash = hashAfter(hash, lineOf(event));
  return hash;
}

describe('a day of eight hours and 500 calls', () => {
  const events = [...simulateDay(settings, cast)];
  const board = events.reduce(boardAfter, emptyBoard);

  test('is the same for the same seed, three times, and different for another seed', () => {
    const hash = hashOf(events);
    expect(hashOf(simulateDay(settings, cast))).toBe(hash);
    expect(hashOf(simulateDay(settings, cast))).toBe(hash);
    expect(hashOf(simulateDay({ ...settings, seed: 8 }, cast))).not.toBe(hash);
  });

  test('goes forward in time', () => {
    const times = events.map(({ at }) => at);
    expect(times.toSorted((left, right) => left - right)).toEqual(times);
  });

  test('answers or loses every call, and ends with no one waiting', () => {
    expect(board.answered + board.abandoned).toBe(500);
    expect(board).toMatchObject({ waiting: 0, talking: 0 });
    expect(board.answered).toBeGreaterThan(400);
  });

  test('has a busier morning than noon', () => {
    const arrivals = (from: number, to: number) =>
      events.filter(
        ({ kind, at }) =>
          kind === 'arrived' && at >= start + from * 3_600_000 && at < start + to * 3_600_000,
      ).length;
    expect(arrivals(1, 3)).toBeGreaterThan(arrivals(3.5, 5.5));
  });

  test('sends every agent to work, to breaks and home', () => {
    for (const { id } of cast.agents) {
      const presences = events.flatMap((event) =>
        event.kind === 'presence' && event.agentId === id ? [event.presence] : [],
      );
      expect(presences[0]).toBe('Available');
      expect(presences.at(-1)).toBe('Offline');
      expect(presences).toContain('Away');
    }
  });

  test('no agent talks to two callers at once', () => {
    const talking = new Set<string>();
    for (const event of events) {
      if (event.kind === 'answered') {
        expect(talking.has(event.agentId)).toBe(false);
        talking.add(event.agentId);
      } else if (event.kind === 'wrapped up') talking.delete(event.agentId);
    }
  });

  test('never plays the signed-in agent', () => {
    expect(cast.agents.map(({ id }) => id)).not.toContain(agentUserId);
  });
});

test('every twelfth call is for the signed-in agent, and no colleague takes it', () => {
  const events = [...simulateDay({ ...settings, handOverEvery: 12 }, cast)];
  const handedOver = events.filter(({ kind }) => kind === 'handed over');
  expect(handedOver).toHaveLength(41);
  const numbers = events.flatMap((event) =>
    'call' in event && event.call.number % 12 === 0 ? [event.kind] : [],
  );
  expect(new Set(numbers)).toEqual(new Set(['handed over']));
  const { answered, abandoned } = events.reduce(boardAfter, emptyBoard);
  expect(answered + abandoned).toBe(500 - 41);
});

test('the board shows the waiting callers, the talking agents and the service level', () => {
  let board = emptyBoard;
  for (const event of simulateDay(settings, cast)) {
    board = boardAfter(board, event);
    expect(board.waitingCalls).toHaveLength(board.waiting);
    expect(Object.keys(board.talks)).toHaveLength(board.talking);
  }
  expect(board.answeredInTime).toBeGreaterThan(0);
  expect(board.answeredInTime).toBeLessThan(board.answered);
});

test('wrap-ups write calls to the timeline, statuses and requested callbacks', () => {
  const records = aDesk();
  const counts = () =>
    ['phonecall', 'queueitem'].map((table) => records.query(table).records.length);
  const [callsBefore = 0, itemsBefore = 0] = counts();
  const solvedBefore = records.query('incident', '$filter=statecode eq 1').records.length;
  for (const event of simulateDay(settings, cast)) writeEvent(records, cast, event);
  const [callsAfter = 0, itemsAfter = 0] = counts();
  expect(callsAfter - callsBefore).toBe(500);
  expect(itemsAfter).toBeGreaterThan(itemsBefore);
  const solvedAfter = records.query('incident', '$filter=statecode eq 1').records.length;
  expect(solvedAfter).toBeGreaterThan(solvedBefore);
});

test('a row that was deleted in the meantime is skipped', () => {
  const records = aDesk();
  const [event] = [...simulateDay(settings, cast)].filter(({ kind }) => kind === 'wrapped up');
  if (event?.kind !== 'wrapped up') throw new Error('nobody wrapped up');
  records.delete('incident', event.call.matter.caseId);
  expect(() => writeEvent(records, cast, event)).not.toThrow();
});

test('a day without callers or agents is quiet', () => {
  expect([...simulateDay(settings, { ...cast, matters: [] })]).toEqual([]);
  expect([...simulateDay(settings, { ...cast, agents: [] })]).toEqual([]);
});

describe('a live day', () => {
  function aClock() {
    let now = start;
    const timers = new Set<{ readonly due: number; readonly callback: () => void }>();
    return {
      now: () => now,
      after: (delay: number, callback: () => void) => {
        const timer = { due: now + delay, callback };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
      pass: (milliseconds: number) => {
        const end = now + milliseconds;
        for (;;) {
          const [next] = [...timers].toSorted((left, right) => left.due - right.due);
          if (next === undefined || next.due > end) break;
          timers.delete(next);
          now = next.due;
          next.callback();
        }
        now = end;
      },
    };
  }

  test('follows the clock and stops on request', () => {
    const clock = aClock();
    const heard: DayEvent[] = [];
    const day = startDay(aDesk(clock.now), clock, {
      seed: 7,
      hours: 8,
      calls: 500,
      signedInUserId: agentUserId,
      onEvent: (event) => heard.push(event),
    });
    clock.pass(30 * 60_000);
    expect(heard.every(({ at }) => at <= clock.now())).toBe(true);
    const { answered } = day.board();
    expect(answered).toBeGreaterThan(0);
    day.stop();
    clock.pass(60 * 60_000);
    expect(day.board().answered).toBe(answered);
  });

  test('produces the same events as the headless one', () => {
    const clock = aClock();
    let hash = emptyHash;
    startDay(aDesk(clock.now), clock, {
      seed: 7,
      hours: 8,
      calls: 500,
      signedInUserId: agentUserId,
      onEvent: (event) => {
        hash = hashAfter(hash, lineOf(event));
      },
    });
    clock.pass(9 * 3_600_000);
    expect(hash).toBe(hashOf(simulateDay(settings, cast)));
  });
});
