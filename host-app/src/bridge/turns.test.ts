import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

/** Messages that take a millisecond each, on a clock that moves with the work. */
function senders() {
  let time = 1_000;
  const done: string[] = [];
  const reports: string[] = [];
  const tasks: (() => void)[] = [];
  const take = createTurns<string>({
    now: () => time,
    soon: (callback) => void tasks.push(callback),
    run: (message) => {
      time += 1;
      done.push(message);
    },
    onLongWait: (sender, milliseconds, left) => reports.push(`${sender} ${milliseconds} ${left}`),
  });
  return {
    done,
    reports,
    send: (sender: string, count: number): void => {
      for (let number = 1; number <= count; number++) take(sender, `${sender}${number}`);
    },
    pass: (milliseconds: number): void => {
      time += milliseconds;
    },
    /** Runs one task; returns whether there was one. */
    task: (): boolean => {
      const task = tasks.shift();
      task?.();
      return task !== undefined;
    },
  };
}

test('[WR25] messages run as they arrive while there is time for them', () => {
  const { send, done, pass, task } = senders();
  for (let round = 0; round < 50; round++) {
    send('a', 3);
    send('b', 3);
    pass(16);
  }
  expect(done).toHaveLength(300);
  expect(task()).toBe(false);
});

test("[WR25] a sender that floods uses its share, and another's next message runs at once", () => {
  const { send, done } = senders();
  send('flood', 1_000);
  send('b', 1);
  expect(done).toEqual(['flood1', 'flood2', 'flood3', 'flood4', 'b1']);
});

test("[WR25] when time runs short, one message of each sender runs in turn, each sender's in order", () => {
  const { send, done, task } = senders();
  for (const sender of ['a', 'b', 'c']) send(sender, 10);
  expect(done.splice(0)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4']);
  task();
  expect(done.splice(0)).toEqual(['a5', 'b5', 'c1', 'a6', 'b6', 'c2', 'a7', 'b7']);
  while (task());
  expect(done.filter((message) => message.startsWith('c'))).toEqual(
    Array.from({ length: 8 }, (_none, index) => `c${index + 3}`),
  );
  expect(done).toHaveLength(14);
});

test('[WR25] work is done in slices, with time for the screen and other messages in between', () => {
  const { send, done, task } = senders();
  send('a', 1_000);
  for (let slice = 1; slice <= 5; slice++) {
    task();
    expect(done).toHaveLength(4 + slice * 8);
  }
  send('a', 1);
  send('b', 1);
  task();
  expect(done.slice(44, 46)).toEqual(['b1', 'a45']);
});

test('[WR25] a long wait is reported once, and again after five seconds without one', () => {
  const { send, reports, pass, task, done } = senders();
  const flood = (): void => {
    send('flood', 300);
    while (task());
    pass(20);
  };
  flood();
  flood();
  expect(done).toHaveLength(600);
  expect(reports).toEqual(['flood 100 195']);
  pass(5_001);
  flood();
  expect(reports).toHaveLength(2);
});

test('[WR25] time outside of messages leaves nothing waiting', () => {
  const { send, done, task, pass } = senders();
  send('a', 5);
  task();
  pass(16);
  send('a', 1);
  expect(done).toHaveLength(6);
  expect(task()).toBe(false);
});
