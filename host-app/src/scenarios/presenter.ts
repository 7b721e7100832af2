import type { App } from '../store/app.ts';
import { sendDemoCommand } from './demo-command.ts';
import { createMoments } from './moments.ts';
import { createPlaying } from './play-scenario.ts';
import type { Scenario } from './scenario-schema.ts';

/** State that the stage and the remote share. */
export interface Stage {
  readonly title: string;
  /** Titles of the beats, in order. */
  readonly beats: readonly string[];
  /** How many beats have been played. */
  readonly played: number;
  readonly isPlaying: boolean;
  readonly caption: string;
  readonly showsCaption: boolean;
  /** Milliseconds that the last way back took. */
  readonly lastReturn: number | undefined;
}

export interface Presenter {
  readonly read: () => Stage;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Plays the next beat; does nothing while one is playing or after the last. */
  readonly next: () => Promise<void>;
  /** Goes back to the end of a beat that was played; to the start with -1. */
  readonly goBack: (beat: number) => void;
  readonly showCaption: (isShown: boolean) => void;
  /** A customer calls, whatever the story says. */
  readonly ring: () => void;
}

const unplannedCaller = '+1 555 0101';

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
  let stage: Stage = {
    title: scenario.title,
    beats: beats.map(({ title }) => title),
    played: 0,
    isPlaying: false,
    caption: '',
    showsCaption: true,
    lastReturn: undefined,
  };
  const change = (next: Partial<Stage>): void => {
    stage = { ...stage, ...next };
    for (const listener of listeners) listener();
  };
  playing.subscribe(() => {
    if (stage.isPlaying) change({ caption: playing.read().caption });
  });
  const keep = (played: number): void => {
    captions.set(played, stage.caption);
    moments.keep(`beat-${played}`);
  };

  return {
    read: () => stage,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    next: async () => {
      const beat = beats[stage.played];
      if (!beat || stage.isPlaying) return;
      if (stage.played === 0) keep(0);
      change({ isPlaying: true });
      const isWhole = await playing.play(beat);
      if (!isWhole) return;
      change({ isPlaying: false, played: stage.played + 1 });
      keep(stage.played);
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
      });
    },
    showCaption: (showsCaption) => change({ showsCaption }),
    ring: () =>
      sendDemoCommand(app, 'softphone', { name: 'customerCalls', number: unplannedCaller }),
  };
}
