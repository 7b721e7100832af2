import type { App } from '../store/app.ts';
import { sinceNow, type Since } from './observe.ts';
import type { Presenter } from './presenter.ts';

/** Something that an audience should not see. */
export interface Embarrassment {
  /** Title of the beat. */
  readonly beat: string;
  readonly text: string;
}

/** The look of the screen at one moment. */
export interface ScreenLook {
  /** Texts that are cut off. */
  readonly cut: readonly string[];
  /** Words that only developers know. */
  readonly jargon: readonly string[];
  /** Errors since the last look. */
  readonly errors: readonly string[];
}

export interface Rehearsal {
  readonly embarrassments: readonly Embarrassment[];
  /** Milliseconds of each beat, without pauses for the audience. */
  readonly times: readonly number[];
}

/** A beat that takes longer leaves the audience waiting. */
const slowAfterMs = 3_000;

/**
 * Plays all beats forward and back, without pauses, and lists what would embarrass. Beats that give
 * up are skipped, so that the rehearsal comes to its end.
 */
export async function rehearse(
  app: App,
  presenter: Presenter,
  look: () => ScreenLook,
): Promise<Rehearsal> {
  const { beats } = presenter.read();
  const found = new Map<string, Embarrassment>();
  const add = (beat: string, text: string): void => {
    // The same finding in a later beat adds nothing.
    if (!found.has(text)) found.set(text, { beat, text });
  };
  const times: number[] = [];
  const sights: string[] = [];
  for (const [index, beat] of beats.entries()) {
    const since = sinceNow(app);
    const started = app.realTime.now();
    const stop = watchForHands(presenter, (text) => add(beat, text));
    await presenter.playTo(index + 1);
    await settled(presenter);
    while (presenter.read().played <= index) {
      const { delay } = presenter.read();
      if (!delay) break;
      add(beat, delay.problem ?? `Gave up waiting for ${delay.waitsFor}`);
      await presenter.skip();
      await settled(presenter);
    }
    stop();
    const time = app.realTime.now() - started;
    times.push(time);
    if (time > slowAfterMs) add(beat, `Takes ${(time / 1000).toFixed(1)} s`);
    for (const text of [...faultsSince(app, since), ...sentencesOf(look())]) add(beat, text);
    sights.push(sightOf(app));
  }
  for (const [index, beat] of [...beats.entries()].toReversed()) {
    presenter.goBack(index);
    if (sightOf(app) !== sights[index]) add(beat, 'Looks different after the way back');
    for (const text of sentencesOf(look())) add(beat, text);
  }
  presenter.goBack(-1);
  return { embarrassments: [...found.values()], times };
}

/** A step for the presenter is done by nobody in a rehearsal. */
function watchForHands(presenter: Presenter, add: (text: string) => void): () => void {
  return presenter.subscribe(() => {
    const { delay } = presenter.read();
    if (!delay?.isYours) return;
    add(`Needs your hand. ${delay.waitsFor}`);
    void presenter.skip();
  });
}

/** Resolves when no beat is playing: a skipped step goes on without its caller. */
function settled(presenter: Presenter): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (presenter.read().isPlaying) return;
      stop();
      resolve();
    };
    const stop = presenter.subscribe(look);
    look();
  });
}

/** Failed requests, unanswered events, and faults of the workspace itself. */
function faultsSince({ journal }: App, since: Since): readonly string[] {
  const failed = since
    .traffic()
    .filter(({ kind, outcome }) => kind === 'reply' && outcome === 'failure')
    .map(({ provider = '', type }) => `${provider}: ${type} failed`);
  const errors = journal.diagnostics
    .entries()
    .filter(({ severity }) => severity === 'error')
    .map(({ provider, message }) => (provider === undefined ? message : `${provider}: ${message}`));
  return [...failed, ...errors];
}

function sentencesOf({ cut, jargon, errors }: ScreenLook): readonly string[] {
  return [
    ...cut.map((text) => `Text is cut off: “${text}”`),
    ...jargon.map((word) => `Word of developers on screen: “${word}”`),
    ...errors.map((text) => `Error in the console: ${text}`),
  ];
}

/** The parts of the screen that a beat leaves behind. */
function sightOf({ workspace }: App): string {
  const { sessions, panel } = workspace.getState();
  return JSON.stringify([sessions.map(({ title, tabs }) => [title, tabs.length]), panel.mode]);
}
