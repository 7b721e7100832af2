import type { Scenario } from '../stage-files/scenario-schema.ts';
import type { Run } from './play-scenario.ts';
import { effectOf } from './step-text.ts';

/** State that the stage and the remote share. */
export interface Stage {
  readonly title: string;
  /** Titles of the beats, in order. */
  readonly beats: readonly string[];
  /** The number of beats played. */
  readonly played: number;
  readonly isPlaying: boolean;
  readonly caption: string;
  readonly showsCaption: boolean;
  /** A quiet page is in front of everything. */
  readonly isCalm: boolean;
  /** Duration of the last return, in milliseconds. */
  readonly lastReturn: number | undefined;
  /** Reason that the beat does not continue. */
  readonly delay: Delay | undefined;
  /** Something that the presenter has to know. */
  readonly note: string | undefined;
  /** The next sentence for the audience. */
  readonly nextLine: string | undefined;
}

/** A beat that waits for something unusually long, or that has given up. */
export interface Delay {
  /** The end of a sentence: “Waiting for ...”. */
  readonly waitsFor: string;
  readonly hasGivenUp: boolean;
  /** The presenter has to do it. */
  readonly isYours?: boolean;
  /** A whole sentence in place of `waitsFor`. */
  readonly problem?: string;
}

export interface Beat {
  readonly title: string;
  readonly from: number;
  readonly until: number;
}

/** The beats of a story: from one `beat` step to the next. */
export function beatsOf({ steps }: Scenario): readonly Beat[] {
  const starts = steps.flatMap((step, index) =>
    'beat' in step ? [{ title: step.beat, from: index }] : [],
  );
  return starts.map((start, index) => ({
    ...start,
    until: starts[index + 1]?.from ?? steps.length,
  }));
}

/** The first sentence of a beat. */
export function lineOf({ steps }: Scenario, beat: Beat | undefined): string | undefined {
  if (!beat) return undefined;
  return steps.slice(beat.from, beat.until).find((step) => 'say' in step)?.say;
}

export function failureOf({ steps }: Scenario, { step, problem }: Run): Delay {
  const late = steps[step];
  return {
    waitsFor: late ? effectOf(late) : '',
    hasGivenUp: true,
    ...(problem === undefined ? {} : { problem }),
  };
}

function stageBefore(scenario: Scenario, beats: readonly Beat[]): Stage {
  return {
    title: scenario.title,
    beats: beats.map((beat) => beat.title),
    played: 0,
    isPlaying: false,
    caption: '',
    showsCaption: true,
    isCalm: false,
    lastReturn: undefined,
    delay: undefined,
    note: undefined,
    nextLine: lineOf(scenario, beats[0]),
  };
}

/** The state of the stage, with its readers. */
export interface StageStore {
  readonly read: () => Stage;
  readonly change: (next: Partial<Stage>) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createStageStore(scenario: Scenario, beats: readonly Beat[]): StageStore {
  const listeners = new Set<() => void>();
  let stage = stageBefore(scenario, beats);
  return {
    read: () => stage,
    change: (next) => {
      stage = { ...stage, ...next };
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
