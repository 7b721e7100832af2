import type { DayAgent, DayCall, DayPresence } from '../../store/shown-day.ts';
import { arrivalTimes } from './arrivals.ts';
import type { Cast, DayEvent, DaySettings, Outcome } from './day-events.ts';
import { createDice, type Dice } from './dice.ts';
import { createTimetable, type Timetable } from './timetable.ts';

const minute = 60_000;
const hour = 60 * minute;

type Plan =
  | {
      readonly at: number;
      readonly do: 'start' | 'break' | 'return' | 'leave';
      readonly desk: Desk;
    }
  | { readonly at: number; readonly do: 'arrive' }
  | { readonly at: number; readonly do: 'give up'; readonly call: DayCall }
  | { readonly at: number; readonly do: 'hang up' | 'wrap up'; readonly talk: Talk };

/** One agent, and their current activity. */
type Desk = {
  readonly agent: DayAgent;
  freeSince: number | undefined;
  /** Minutes of the break that is due. */
  dueBreak: number | undefined;
  isLeaving: boolean;
};

type Talk = {
  readonly desk: Desk;
  readonly call: DayCall;
  readonly minutes: number;
};

type Center = {
  readonly dice: Dice;
  readonly plans: Timetable<Plan>;
  readonly desks: readonly Desk[];
  readonly cast: Cast;
  readonly handOverEvery: number | undefined;
  waiting: readonly DayCall[];
  calls: number;
};

/**
 * A day in a contact center, event by event, in order of time. Pure: the same settings and cast give
 * the same day. Only the current activities are kept.
 *
 *   arrive -> [wait] -> answered -> ended -> wrapped up
 *                `-> abandoned, when patience ends first
 */
export function* simulateDay(settings: DaySettings, cast: Cast): Generator<DayEvent> {
  const center = openCenter(settings, cast);
  if (cast.matters.length === 0 || cast.agents.length === 0) return;
  for (;;) {
    const plan = center.plans.take();
    if (plan === undefined) return;
    yield* carryOut(center, plan);
    yield* answerWaiting(center, plan.at);
  }
}

function openCenter(settings: DaySettings, cast: Cast): Center {
  const dice = createDice(settings.seed);
  const plans = createTimetable<Plan>();
  const { start, hours, handOverEvery } = settings;
  const end = start + hours * hour;
  const desks = cast.agents.map((agent): Desk => ({
    agent,
    freeSince: undefined,
    dueBreak: undefined,
    isLeaving: false,
  }));
  for (const desk of desks) {
    plans.put({ at: Math.floor(start + dice.between(-10, 5) * minute), do: 'start', desk });
    for (const part of [0.28, 0.5, 0.75]) {
      const at = Math.floor(start + (part + dice.between(-0.06, 0.06)) * hours * hour);
      plans.put({ at, do: 'break', desk });
    }
    plans.put({ at: Math.floor(end + dice.between(0, 10) * minute), do: 'leave', desk });
  }
  for (const at of arrivalTimes(dice, settings)) plans.put({ at, do: 'arrive' });
  return { dice, plans, desks, cast, handOverEvery, waiting: [], calls: 0 };
}

function* carryOut(center: Center, plan: Plan): Generator<DayEvent> {
  const { at } = plan;
  switch (plan.do) {
    case 'start':
    case 'return':
      plan.desk.freeSince = at;
      yield presenceOf(plan.desk, at, 'Available');
      return;
    case 'break':
      plan.desk.dueBreak = Math.floor(center.dice.between(12, 32));
      yield* pauseIfFree(center, plan.desk, at);
      return;
    case 'leave':
      plan.desk.isLeaving = true;
      yield* pauseIfFree(center, plan.desk, at);
      return;
    case 'arrive':
      yield arrive(center, at);
      return;
    case 'give up':
      if (!center.waiting.includes(plan.call)) return;
      center.waiting = center.waiting.filter((call) => call !== plan.call);
      yield { at, kind: 'abandoned', call: plan.call };
      return;
    case 'hang up':
      yield hangUp(center, plan.talk, at);
      return;
    case 'wrap up':
      yield* wrapUp(center, plan.talk, at);
  }
}

function arrive(center: Center, at: number): DayEvent {
  const { dice, cast, plans, handOverEvery } = center;
  const matter = dice.pick(cast.matters);
  if (matter === undefined) throw new Error('a simulated day needs at least one reason to call');
  center.calls += 1;
  const call: DayCall = { number: center.calls, arrivedAt: at, matter };
  if (handOverEvery !== undefined && call.number % handOverEvery === 0) {
    return { at, kind: 'handed over', call };
  }
  center.waiting = [...center.waiting, call];
  const patience = (0.5 + dice.wait(5)) * minute;
  plans.put({ at: Math.floor(at + patience), do: 'give up', call });
  return { at, kind: 'arrived', call };
}

// The agent who has been free the longest answers the caller who has waited the longest.
function* answerWaiting(center: Center, at: number): Generator<DayEvent> {
  for (;;) {
    const [call, ...others] = center.waiting;
    const desk = longestFree(center.desks);
    if (call === undefined || desk === undefined) return;
    center.waiting = others;
    desk.freeSince = undefined;
    const minutes = Math.min(25, 1 + center.dice.wait(2) + center.dice.wait(2));
    yield { at, kind: 'answered', call, agentId: desk.agent.id };
    yield presenceOf(desk, at, 'Busy');
    const talk = { desk, call, minutes };
    center.plans.put({ at: Math.floor(at + minutes * minute), do: 'hang up', talk });
  }
}

function longestFree(desks: readonly Desk[]): Desk | undefined {
  let best: Desk | undefined;
  for (const desk of desks) {
    if (desk.freeSince === undefined) continue;
    if (best === undefined || desk.freeSince < (best.freeSince ?? 0)) best = desk;
  }
  return best;
}

function hangUp({ dice, plans }: Center, talk: Talk, at: number): DayEvent {
  plans.put({ at: Math.floor(at + dice.between(0.3, 2) * minute), do: 'wrap up', talk });
  return { at, kind: 'ended', call: talk.call, agentId: talk.desk.agent.id };
}

function* wrapUp(center: Center, { desk, call, minutes }: Talk, at: number): Generator<DayEvent> {
  yield {
    at,
    kind: 'wrapped up',
    call,
    agentId: desk.agent.id,
    talkMinutes: Math.max(1, Math.round(minutes)),
    outcome: outcomeOf(center.dice),
  };
  desk.freeSince = at;
  if (desk.dueBreak !== undefined || desk.isLeaving) yield* pauseIfFree(center, desk, at);
  else yield presenceOf(desk, at, 'Available');
}

function outcomeOf(dice: Dice): Outcome {
  const share = dice.next();
  if (share < 0.45) return 'solved';
  return share < 0.65 ? 'call back' : 'noted';
}

function* pauseIfFree({ plans }: Center, desk: Desk, at: number): Generator<DayEvent> {
  if (desk.freeSince === undefined) return;
  const { dueBreak } = desk;
  desk.freeSince = undefined;
  desk.dueBreak = undefined;
  if (desk.isLeaving) yield presenceOf(desk, at, 'Offline');
  else {
    yield presenceOf(desk, at, 'Away');
    plans.put({ at: at + (dueBreak ?? 15) * minute, do: 'return', desk });
  }
}

function presenceOf({ agent }: Desk, at: number, presence: DayPresence): DayEvent {
  return { at, kind: 'presence', agentId: agent.id, presence };
}
