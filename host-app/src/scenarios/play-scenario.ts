import type { App } from '../store/app.ts';
import { sinceNow } from './observe.ts';
import { playersOf, type Player } from './players.ts';
import { playStep, type PlayMode, type Telling } from './play-step.ts';
import type { Scenario, Step } from '../stage-files/scenario-schema.ts';
import { settleFor } from './wait-for.ts';
import { stepText } from './step-text.ts';

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
  /** The pending request to the presenter. */
  readonly ask: string | undefined;
  /** The reason why a step failed, if it is not that something was not seen. */
  readonly problem: string | undefined;
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
  /** In place of the usual pace. */
  readonly pace?: number;
}

const calm = { hint: undefined, waitsFor: undefined, ask: undefined, problem: undefined };

const notBegun: Run = {
  mode: 'play',
  status: 'running',
  step: 0,
  caption: '',
  ...calm,
  transcript: [],
};

/** `usualPace`: milliseconds between steps, and for each word of a caption; 0 does not wait. */
export function createPlaying(
  app: App,
  scenario: Scenario,
  usualPace: number,
  players: readonly Player[] = playersOf(app, scenario, new Map()),
): Playing {
  let run = notBegun;
  let pace = usualPace;
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

  const telling: Telling = {
    pace: () => pace,
    mode: () => run.mode,
    caption: (caption) => change({ caption }),
    hint: (hint) => change({ hint }),
    waitsFor: (waitsFor) => change({ waitsFor }),
    ask: (ask) => change({ ask }),
    problem: (problem) => change({ problem }),
    write: (step, seen) => {
      const line = seen ? `${stepText(step)}: ${seen}` : stepText(step);
      change({ transcript: [...run.transcript, line] });
    },
  };

  const play = async (part: Part = {}) => {
    const { mode = 'play', from = 0, until = steps.length } = part;
    pace = part.pace ?? usualPace;
    const signal = begin();
    change({ ...calm, mode, status: 'running' });
    if (from === 0) change({ transcript: [], caption: '' });
    let since = sinceNow(app);
    for (const [index, step] of [...steps.entries()].slice(from, until)) {
      if ('customer' in step || 'agent' in step) since = sinceNow(app);
      change({ step: index });
      const isSeen = await playStep({ app, players, telling, since, signal }, step);
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
      change(calm);
    },
  };
}
