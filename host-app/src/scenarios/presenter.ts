import type { App } from '../store/app.ts';
import { createMoments } from './moments.ts';
import { customerDeed, deedText, doDeed } from './deeds.ts';
import { createPlaying, type Playing } from './play-scenario.ts';
import { playersOf, type Drivers, type Player } from './players.ts';
import { beatsOf, createStageStore, failureOf, lineOf, type Delay, type Stage } from './stage.ts';
import type { Scenario, Step } from '../stage-files/scenario-schema.ts';
import { effectOf } from './step-text.ts';

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
  /** Plays the beats up to this number without pauses, as a link to a beat asks for. */
  readonly playTo: (beat: number) => Promise<void>;
  /** Returns to the end of a beat that was played; to the start with -1. */
  readonly goBack: (beat: number) => void;
  readonly showCaption: (isShown: boolean) => void;
  /** Puts a quiet page in front of everything, or takes it away. */
  readonly calm: (isCalm: boolean) => void;
  /** Makes a customer call, independent of the story. */
  readonly ring: () => void;
  /** Tells the presenter something. */
  readonly note: (text: string) => void;
}

const unplannedCaller = '+1 555 0101';
/** A shorter wait is part of any beat. */
const lateAfterMs = 3_000;

/** Plays a story beat by beat, forward and back. */
export function createPresenter(
  app: App,
  scenario: Scenario,
  pace: number,
  drivers: Drivers = new Map(),
): Presenter {
  const beats = beatsOf(scenario);
  const players = playersOf(app, scenario, drivers);
  const playing = createPlaying(app, scenario, pace, players);
  const captions = new Map<number, string>();
  const { read, change, subscribe } = createStageStore(scenario, beats);
  const moments = createMoments(app, players, (note) => change({ note }));
  playing.subscribe(() => {
    if (read().isPlaying) change({ caption: playing.read().caption });
  });
  watchDelays(app, playing, (delay) => change({ delay }));
  const keep = (played: number): void => {
    captions.set(played, read().caption);
    moments.keep(`beat-${played}`);
  };
  // A presenter who tries something before the first beat expects a reset to undo it.
  moments.keepStart('beat-0');

  const playFrom = async (from: number, until: number, at = pace): Promise<void> => {
    const nextLine = lineOf(scenario, beats[read().played + 1]);
    change({ isPlaying: true, delay: undefined, nextLine });
    const isWhole = await playing.play({ from, until, pace: at });
    if (!isWhole) return;
    const run = playing.read();
    if (run.status === 'failed') {
      change({ isPlaying: false, delay: failureOf(scenario, run) });
      return;
    }
    const played = read().played + 1;
    change({ isPlaying: false, played });
    keep(read().played);
  };

  const next = async (at = pace): Promise<void> => {
    const beat = beats[read().played];
    if (!beat || read().isPlaying || read().delay) return;
    await playFrom(beat.from, beat.until, at);
  };

  return {
    read,
    subscribe,
    next: () => next(),
    playTo: async (beat) => {
      // A beat that gives up ends the others.
      for (let left = beat - read().played; left > 0; left -= 1) await next(0);
    },
    skip: async () => {
      const beat = beats[read().played];
      if (beat && read().delay) {
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
        note: undefined,
        nextLine: lineOf(scenario, beats[played]),
      });
    },
    showCaption: (showsCaption) => change({ showsCaption }),
    calm: (isCalm) => change({ isCalm }),
    note: (note) => change({ note }),
    ring: () => void ringUnplanned(app, players).then((note) => note && change({ note })),
  };
}

/** Makes a customer call; resolves to what the presenter has to know. */
async function ringUnplanned(app: App, players: readonly Player[]): Promise<string | undefined> {
  const deed = customerDeed(players, { customer: 'calls', from: unplannedCaller });
  const problem = await doDeed(app, deed);
  return problem === 'by hand' ? deedText(deed) : problem;
}

/** The first step from `from` on that does more than look for an effect. */
function afterEffects({ steps }: Scenario, from: number, until: number): number {
  const found = steps.slice(from, until).findIndex((step) => !('see' in step));
  return found < 0 ? until : from + found;
}

/** Reports what a late step waits for or the presenter has to do, and undefined when it continues. */
function watchDelays(
  { realTime }: App,
  playing: Playing,
  report: (delay: Delay | undefined) => void,
): void {
  let awaited: Step | undefined;
  let asked: string | undefined;
  let isReported = false;
  let cancel: (() => void) | undefined;
  const tell = (delay: Delay | undefined): void => {
    if (delay === undefined && !isReported) return;
    isReported = delay !== undefined;
    report(delay);
  };
  playing.subscribe(() => {
    const { waitsFor, ask } = playing.read();
    if (waitsFor === awaited && ask === asked) return;
    awaited = waitsFor;
    asked = ask;
    cancel?.();
    tell(undefined);
    if (ask !== undefined) tell({ waitsFor: ask, hasGivenUp: false, isYours: true });
    if (waitsFor === undefined) return;
    cancel = realTime.after(lateAfterMs, () =>
      tell({ waitsFor: effectOf(waitsFor), hasGivenUp: false }),
    );
  });
}
