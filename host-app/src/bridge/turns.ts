import type { Clock } from '../store/clock.ts';

/** Milliseconds of work in each time slot: for one sender, and for all together. */
const slot = 16;
const ownShare = 4;
const allShares = 8;

/** Longer waits are reported, and again only after as many milliseconds without one. */
const longWait = 100;
const calm = 5_000;

interface Waiting<Message> {
  readonly message: Message;
  readonly since: number;
}

interface Lane<Message> {
  readonly sender: string;
  waiting: Waiting<Message>[];
  /**
   * Index of the first one that still waits: removing it from the front of a long list would move
   * all others.
   */
  next: number;
  slotBegan: number;
  spent: number;
  lateAt: number;
}

export interface TurnsParts<Message> {
  readonly now: Clock['now'];
  /** Calls back in a separate task. */
  readonly soon: (callback: () => void) => void;
  readonly run: (message: Message) => void;
  /** Reports a sender whose messages wait long: the wait of the next one, and the number left. */
  readonly onLongWait: (sender: string, milliseconds: number, left: number) => void;
}

/**
 * Runs messages as they arrive while there is time for them; after that, each sender gets one message
 * in turn.
 *
 *   direct --share spent--> waiting --drained, one of each sender in turn--> direct
 *
 * A browser delivers the messages of all windows in one queue. A widget that floods it would delay all
 * others, and the screen, so its messages are set aside. That is cheap, because a browser reads the
 * data of a message only on request. Messages of one sender stay in order.
 */
export function createTurns<Message>({
  now,
  soon,
  run,
  onLongWait,
}: TurnsParts<Message>): (sender: string, message: Message) => void {
  const lanes = new Map<string, Lane<Message>>();
  const all = { slotBegan: 0, spent: 0 };
  const line: Lane<Message>[] = [];
  let isDraining = false;

  const laneOf = (sender: string): Lane<Message> => {
    const known = lanes.get(sender);
    if (known) return known;
    const lane = { sender, waiting: [], next: 0, slotBegan: 0, spent: 0, lateAt: -Infinity };
    lanes.set(sender, lane);
    return lane;
  };
  const runIn = (lane: Lane<Message>, message: Message): void => {
    const began = now();
    run(message);
    // A clock that was set back counts as no time.
    const took = Math.max(0, now() - began);
    lane.spent += took;
    all.spent += took;
  };
  const drain = (): void => {
    const until = now() + allShares;
    do {
      const lane = line.shift();
      if (!lane) break;
      const waiting = lane.waiting[lane.next];
      lane.next += 1;
      if (lane.next === lane.waiting.length) Object.assign(lane, { waiting: [], next: 0 });
      else line.push(lane);
      if (!waiting) continue;
      reportLongWait(lane, waiting);
      runIn(lane, waiting.message);
    } while (now() < until);
    isDraining = line.length > 0;
    if (isDraining) soon(drain);
  };
  const reportLongWait = (lane: Lane<Message>, { since }: Waiting<Message>): void => {
    const time = now();
    if (time - since < longWait) return;
    if (time - lane.lateAt > calm) {
      onLongWait(lane.sender, time - since, lane.waiting.length - lane.next);
    }
    lane.lateAt = time;
  };

  return (sender, message) => {
    const lane = laneOf(sender);
    const time = now();
    renew(lane, time);
    renew(all, time);
    const mayRun = lane.waiting.length === 0 && lane.spent < ownShare && all.spent < allShares;
    if (mayRun) {
      runIn(lane, message);
      return;
    }
    lane.waiting.push({ message, since: time });
    if (lane.waiting.length === 1) line.push(lane);
    if (isDraining) return;
    isDraining = true;
    soon(drain);
  };
}

function renew(share: { slotBegan: number; spent: number }, time: number): void {
  if (Math.abs(time - share.slotBegan) < slot) return;
  share.slotBegan = time;
  share.spent = 0;
}
