import type { App } from '../store/app.ts';
import { sendDemoCommand } from './demo-command.ts';
import { createMoments } from './moments.ts';
import { createPlaying, type Playing } from './play-scenario.ts';
import type { Scenario, Step } from './scenario-schema.ts';
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
  /** Duration of the last return, in milliseconds. */
  readonly lastReturn: number | undefined;
  /** Reason that the beat does not continue. */
  readonly delay: Delay | undefined;
}

/** A beat that waits for something unusually long, or that has given up. */
export interface Delay {
  /** The end of a sentence: “Waiting for ...”. */
  readonly waitsFor: string;
  readonly hasGivenUp: boolean;
}

export interface Presenter {
  readonly read: () => Stage;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Plays the next beat; does nothing while one is playing or has given up, or after the last. */
  readonly next: () => Promise<void>;
  /**
   * Continues after the step that the beat waits for, and after those that only look for its effect;
   * does nothing while none is late.
   */
  readonly skip: () => Promise<void>;
  /** Returns to the end of a beat that was played; to the start with -1. */
  readonly goBack: (beat: number) => void;
  readonly showCaption: (isShown: boolean) => void;
  /** Makes a customer call, independent of the story. */
  readonly ring: () => void;
}

const unplannedCaller = '+1 555 0101';
/** A shorter wait is part of any beat. */
const lateAfterMs = 3_000;

interface Beat {
  readonly title: string;
  readonly from: number;
  readonly until: number;
}

/** The beats of a story: from one `beat` step to the next. */
function beatsOf({ steps }: Scenario): readonly Beat[] {
  const starts = steps.flatMap((step, index) =>
    'beat' in step ? [{ title: step.beat, from: index }] : [],
  );
  return starts.map((start, index) => ({
    ...start,
    until: starts[index + 1]?.from ?? steps.length,
  }));
}

/** Plays a story beat by beat, forward and back. */
export function createPresenter(app: App, scenario: Scenario, pace: number): Presenter {
  const beats = beatsOf(scenario);
  const playing = createPlaying(app, scenario, pace);
  const moments = createMoments(app, scenario.providers);
  const captions = new Map<number, string>();
  const listeners = new Set<() => void>();
  let stage = stageBefore(scenario, beats);
  const change = (next: Partial<Stage>): void => {
    stage = { ...stage, ...next };
    for (const listener of listeners) listener();
  };
  playing.subscribe(() => {
    if (stage.isPlaying) change({ caption: playing.read().caption });
  });
  watchDelays(app, playing, (waitsFor) =>
    change({ delay: waitsFor === undefined ? undefined : { waitsFor, hasGivenUp: false } }),
  );
  const keep = (played: number): void => {
    captions.set(played, stage.caption);
    moments.keep(`beat-${played}`);
  };
  // A presenter who tries something before the first beat expects a reset to undo it.
  moments.keepStart('beat-0');

  const playFrom = async (from: number, until: number): Promise<void> => {
    change({ isPlaying: true, delay: undefined });
    const isWhole = await playing.play({ from, until });
    if (!isWhole) return;
    const { status, step } = playing.read();
    if (status === 'failed') {
      const late = scenario.steps[step];
      const waitsFor = late ? effectOf(late) : '';
      change({ isPlaying: false, delay: { waitsFor, hasGivenUp: true } });
      return;
    }
    change({ isPlaying: false, played: stage.played + 1 });
    keep(stage.played);
  };

  return {
    read: () => stage,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    next: async () => {
      const beat = beats[stage.played];
      if (!beat || stage.isPlaying || stage.delay) return;
      await playFrom(beat.from, beat.until);
    },
    skip: async () => {
      const beat = beats[stage.played];
      if (beat && stage.delay) {
        await playFrom(afterEffects(scenario, playing.read().step + 1, beat.until), beat.until);
      }
    },
    goBack: (beat) => {
      const started = app.realTime.now();
      playing.stop();
      const played = beat + 1;
      if (!moments.goBack(`beat-${played}`)) return;
      change({
        isPlaying: false,
        played,
        caption: captions.get(played) ?? '',
        lastReturn: app.realTime.now() - started,
        delay: undefined,
      });
    },
    showCaption: (showsCaption) => change({ showsCaption }),
    ring: () =>
      sendDemoCommand(app, 'softphone', { name: 'customerCalls', number: unplannedCaller }),
  };
}

function stageBefore({ title }: Scenario, beats: readonly Beat[]): Stage {
  return {
    title,
    beats: beats.map((beat) => beat.title),
    played: 0,
    isPlaying: false,
    caption: '',
    showsCaption: true,
    lastReturn: undefined,
    delay: undefined,
  };
}

/** The first step from `from` on that does more than look for an effect. */
function afterEffects({ steps }: Scenario, from: number, until: number): number {
  const found = steps.slice(from, until).findIndex((step) => !('see' in step));
  return found < 0 ? until : from + found;
}

/** Reports the effect that a late step waits for, and undefined when it continues. */
function watchDelays(
  { realTime }: App,
  playing: Playing,
  report: (waitsFor: string | undefined) => void,
): void {
  let awaited: Step | undefined;
  let isReported = false;
  let cancel: (() => void) | undefined;
  playing.subscribe(() => {
    const { waitsFor } = playing.read();
    if (waitsFor === awaited) return;
    awaited = waitsFor;
    cancel?.();
    if (isReported) report(undefined);
    isReported = false;
    if (waitsFor === undefined) return;
    cancel = realTime.after(lateAfterMs, () => {
      isReported = true;
      report(effectOf(waitsFor));
    });
  });
}
