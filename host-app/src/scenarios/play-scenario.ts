import type { App } from '../store/app.ts';
import { actForAgent } from './act-for-agent.ts';
import { sendCustomer, sendDemoCommand } from './demo-command.ts';
import { observeAgent, observeSee, type Observation, type Since } from './observe.ts';
import type { Scenario, Step } from './scenario-schema.ts';
import { hintFor, stepText } from './step-text.ts';

export type PlayMode = 'play' | 'guide';

/**
 *   running --last step--> done
 *      `--something is not seen in time--> failed
 */
export interface Run {
  readonly status: 'running' | 'done' | 'failed';
  /** Index of the step that is going on. */
  readonly step: number;
  readonly caption: string;
  /** What the agent is asked to do, while they are asked. */
  readonly hint: string | undefined;
  /** What happened, one line a step. Equal however the story was played. */
  readonly transcript: readonly string[];
}

export interface Playing {
  readonly read: () => Run;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Plays the steps of a part, or all; resolves to whether it came to its end without a stop. */
  readonly play: (from?: number, until?: number) => Promise<boolean>;
  /** What is going on ends without an outcome. */
  readonly stop: () => void;
}

export interface PlayOptions {
  /** Who acts for the agent: the scenario, or the agent. */
  readonly mode: PlayMode;
  /** Milliseconds between steps, and for a word of a caption: 0 does not wait. */
  readonly pace: number;
}

const seenWithinMs = 15_000;
/** A person may take their time. */
const doneWithinMs = 600_000;

export function createPlaying(app: App, scenario: Scenario, options: PlayOptions): Playing {
  let run: Run = { status: 'running', step: 0, caption: '', hint: undefined, transcript: [] };
  let current = 0;
  const listeners = new Set<() => void>();
  const change = (next: Partial<Run>): void => {
    run = { ...run, ...next };
    for (const listener of listeners) listener();
  };

  const write = (step: Step, seen: string): void =>
    change({
      transcript: [...run.transcript, seen ? `${stepText(step)}: ${seen}` : stepText(step)],
    });

  const playStep = async (step: Step, since: Since): Promise<boolean> => {
    if ('say' in step) {
      change({ caption: step.say });
      write(step, '');
      return settleFor(app, options.pace * (1 + step.say.length / 12));
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
      if (options.mode === 'play') actForAgent(app, step);
      else change({ hint: hintFor(step) });
      const seen = await waitFor(app, isDone, doneWithinMs);
      change({ hint: undefined });
      return conclude(step, seen);
    } else if ('see' in step) {
      return conclude(step, await waitFor(app, observeSee(app, step, since), seenWithinMs));
    }
    write(step, '');
    return true;
  };

  const conclude = (step: Step, seen: string | undefined): boolean => {
    write(step, seen ?? 'not seen');
    return seen !== undefined;
  };

  const play = async (from = 0, until = scenario.steps.length): Promise<boolean> => {
    const mine = ++current;
    if (from === 0) change({ transcript: [], caption: '' });
    change({ status: 'running' });
    let since = sinceNow(app);
    for (let index = from; index < until; index += 1) {
      const step = scenario.steps[index];
      if (!step) break;
      if ('customer' in step || 'agent' in step) since = sinceNow(app);
      change({ step: index });
      const isSeen = await playStep(step, since);
      if (mine !== current) return false;
      if (!isSeen) {
        change({ status: 'failed' });
        return true;
      }
      await settleFor(app, options.pace);
      if (mine !== current) return false;
    }
    change({ step: until, status: until === scenario.steps.length ? 'done' : 'running' });
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
      current += 1;
    },
  };
}

function sinceNow({ journal }: App): Since {
  const last = journal.traffic.entries().at(-1)?.id ?? 0;
  return { traffic: () => journal.traffic.entries().filter(({ id }) => id > last) };
}

// Real time: a story must not stand still because it has stopped the agent's clock.
function settleFor({ realTime }: App, milliseconds: number): Promise<boolean> {
  if (milliseconds <= 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    realTime.after(milliseconds, () => resolve(true));
  });
}

/** Asks again whenever anything has happened. */
function waitFor(app: App, observe: Observation, limit: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const finish = (seen: string | undefined): void => {
      cancel();
      stops.forEach((stop) => stop());
      resolve(seen);
    };
    const look = (): void => {
      const seen = observe();
      if (seen !== undefined) finish(seen);
    };
    const cancel = app.realTime.after(limit, () => finish(undefined));
    const stops = [
      app.workspace.subscribe((state) => state, look),
      app.journal.traffic.subscribe(look),
    ];
    look();
  });
}
