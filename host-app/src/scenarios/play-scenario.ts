import type { App } from '../store/app.ts';
import { actForAgent } from './act-for-agent.ts';
import { sendCustomer, sendDemoCommand } from './demo-command.ts';
import { observeAgent, observeSee, type Observation, type Since } from './observe.ts';
import type { AgentStep, Scenario, Step } from './scenario-schema.ts';
import { hintFor, stepText } from './step-text.ts';

export type PlayMode = 'play' | 'guide';

/**
 *   running --last step--> done
 *      `--something is not seen in time--> failed
 */
export interface Run {
  /** Who acts for the agent: the scenario, or a person. */
  readonly mode: PlayMode;
  readonly status: 'running' | 'done' | 'failed';
  /** Index of the current step. */
  readonly step: number;
  readonly caption: string;
  /** The pending request to the agent. */
  readonly hint: string | undefined;
  /** The step whose effect has not appeared yet. */
  readonly waitsFor: Step | undefined;
  /** The transcript, one line per step. It is the same however the story was played. */
  readonly transcript: readonly string[];
}

export interface Playing {
  readonly read: () => Run;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Plays the steps of a part, or all; resolves to whether it reached its end without a stop. */
  readonly play: (part?: Part) => Promise<boolean>;
  /** Stops the running steps without an outcome. */
  readonly stop: () => void;
}

export interface Part {
  readonly mode?: PlayMode;
  readonly from?: number;
  readonly until?: number;
}

const readingPaces = 3;
const seenWithinMs = 15_000;
/** A person may take their time. */
const doneWithinMs = 600_000;

const notBegun: Run = {
  mode: 'play',
  status: 'running',
  step: 0,
  caption: '',
  hint: undefined,
  waitsFor: undefined,
  transcript: [],
};

/** `pace`: milliseconds between steps, and for each word of a caption; 0 does not wait. */
export function createPlaying(app: App, scenario: Scenario, pace: number): Playing {
  let run = notBegun;
  let current = new AbortController();
  const { steps } = scenario;
  const listeners = new Set<() => void>();
  const change = (next: Partial<Run>): void => {
    run = { ...run, ...next };
    for (const listener of listeners) listener();
  };

  const begin = (): AbortSignal => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };

  const write = (step: Step, seen: string): void =>
    change({
      transcript: [...run.transcript, seen ? `${stepText(step)}: ${seen}` : stepText(step)],
    });

  const playStep = async (step: Step, since: Since, signal: AbortSignal): Promise<boolean> => {
    if ('say' in step) {
      change({ caption: step.say });
      write(step, '');
      return settleFor(app, pace * (1 + step.say.length / 12));
    }
    if ('customer' in step) sendCustomer(app, step);
    else if ('microphone' in step) sendDemoCommand(app, 'softphone', { name: 'refuseMicrophone' });
    else if ('passes' in step) app.clock.step(step.passes * 1000);
    else if ('faults' in step) {
      await app.faults.set(
        step.faults === 'none' ? undefined : { seed: 1, preset: step.faults, rules: [] },
      );
    } else if ('agent' in step) {
      const isDone = observeAgent(app, step, since);
      if (run.mode === 'play') await act(step, signal);
      else change({ hint: hintFor(step) });
      return conclude(step, await wait(step, isDone, doneWithinMs, signal), signal);
    } else if ('see' in step) {
      const isSeen = observeSee(app, step, since);
      return conclude(step, await wait(step, isSeen, seenWithinMs, signal), signal);
    }
    write(step, '');
    return true;
  };

  const act = async (step: AgentStep, signal: AbortSignal): Promise<void> => {
    // The audience needs a moment to see the toast that the agent is about to answer.
    await settleFor(app, pace * readingPaces);
    if (!signal.aborted) actForAgent(app, step);
  };

  const wait = async (step: Step, isDone: Observation, limit: number, signal: AbortSignal) => {
    if (signal.aborted) return undefined;
    change({ waitsFor: step });
    const seen = await waitFor(app, isDone, limit, signal);
    if (!signal.aborted) change({ hint: undefined, waitsFor: undefined });
    return seen;
  };

  const conclude = (step: Step, seen: string | undefined, signal: AbortSignal): boolean => {
    // A stopped story writes nothing into the current one.
    if (signal.aborted) return false;
    write(step, seen ?? 'not seen');
    return seen !== undefined;
  };

  const play = async ({ mode = 'play', from = 0, until = steps.length }: Part = {}) => {
    const signal = begin();
    change({ mode, status: 'running', hint: undefined, waitsFor: undefined });
    if (from === 0) change({ transcript: [], caption: '' });
    let since = sinceNow(app);
    for (const [index, step] of [...steps.entries()].slice(from, until)) {
      if ('customer' in step || 'agent' in step) since = sinceNow(app);
      change({ step: index });
      const isSeen = await playStep(step, since, signal);
      if (signal.aborted) return false;
      if (!isSeen) {
        change({ status: 'failed' });
        return true;
      }
      await settleFor(app, pace);
      if (signal.aborted) return false;
    }
    change({ step: until, status: until === steps.length ? 'done' : 'running' });
    return true;
  };

  return {
    read: () => run,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    play,
    stop: () => {
      current.abort();
      change({ waitsFor: undefined });
    },
  };
}

function sinceNow({ journal }: App): Since {
  const last = journal.traffic.entries().at(-1)?.id ?? 0;
  return { traffic: () => journal.traffic.entries().filter(({ id }) => id > last) };
}

// Real time: a story must not stall because it has stopped the agent's clock.
function settleFor({ realTime }: App, milliseconds: number): Promise<boolean> {
  if (milliseconds <= 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    realTime.after(milliseconds, () => resolve(true));
  });
}

/** Checks again after every change; undefined when the sign did not appear in time, or on abort. */
function waitFor(
  app: App,
  observe: Observation,
  limit: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const finish = (seen: string | undefined): void => {
      cancel();
      stops.forEach((stop) => stop());
      signal.removeEventListener('abort', giveUp);
      resolve(seen);
    };
    const giveUp = (): void => finish(undefined);
    const look = (): void => {
      const seen = observe();
      if (seen !== undefined) finish(seen);
    };
    const cancel = app.realTime.after(limit, giveUp);
    signal.addEventListener('abort', giveUp);
    const stops = [
      app.workspace.subscribe((state) => state, look),
      app.journal.traffic.subscribe(look),
    ];
    look();
  });
}
