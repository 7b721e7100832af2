import type { App } from '../store/app.ts';
import { actForAgent } from './act-for-agent.ts';
import {
  isTelephoneStep,
  type AgentStep,
  type Step,
  type TelephoneStep,
} from '../stage-files/scenario-schema.ts';
import { customerDeed, deedText, doDeed, hasActed, telephoneDeed, type Deed } from './deeds.ts';
import { sendDemoCommand } from './demo-command.ts';
import { hasReply, observeAgent, observeSee, type Observation, type Since } from './observe.ts';
import { uniqueNameOf, type Player } from './players.ts';
import { hintFor } from './step-text.ts';
import { settleFor, waitFor } from './wait-for.ts';

export type PlayMode = 'play' | 'guide';

/** How a running story speaks to its audience. */
export interface Telling {
  /** Milliseconds between steps, and for a word of a caption; 0 does not wait. */
  readonly pace: () => number;
  readonly mode: () => PlayMode;
  readonly caption: (text: string) => void;
  /** The pending request to the agent. */
  readonly hint: (text: string | undefined) => void;
  /** The step whose effect has not been seen yet. */
  readonly waitsFor: (step: Step | undefined) => void;
  /** A request to the presenter, who has to act where a page cannot. */
  readonly ask: (text: string | undefined) => void;
  /** The reason why a step failed, if it is not that something was not seen. */
  readonly problem: (text: string) => void;
  /** Adds a step to the transcript, with what was seen of it. */
  readonly write: (step: Step, seen: string) => void;
}

/** Everything a step acts on. */
export interface PlayStage {
  readonly app: App;
  readonly players: readonly Player[];
  readonly telling: Telling;
  readonly since: Since;
  readonly signal: AbortSignal;
}

const readingPaces = 3;
const seenWithinMs = 15_000;
/** A person may take their time. */
const doneWithinMs = 600_000;

/** Resolves to false when the step waits for something that is not seen in time. */
export async function playStep(stage: PlayStage, step: Step): Promise<boolean> {
  const { app, telling, since, signal } = stage;
  if ('say' in step) {
    telling.caption(step.say);
    telling.write(step, '');
    return settleFor(app, telling.pace() * (1 + step.say.length / 12));
  }
  if ('agent' in step) {
    const seen = await playAgentStep(stage, step);
    return conclude(telling, step, seen, signal);
  }
  if ('see' in step) {
    const isDone = observeSee(app, step, since);
    const seen = await wait(stage, step, isDone, seenWithinMs);
    return conclude(telling, step, seen, signal);
  }
  if ('customer' in step) {
    const isDone = await perform(stage, customerDeed(stage.players, step));
    // The transcript is the same for a page and a person.
    if (isDone) telling.write(step, '');
    return isDone;
  }
  if ('microphone' in step) {
    sendDemoCommand(app, uniqueNameOf('softphone'), { name: 'refuseMicrophone' });
  } else if ('passes' in step) app.clock.step(step.passes * 1000);
  else if ('faults' in step) {
    await app.faults.set(
      step.faults === 'none' ? undefined : { seed: 1, preset: step.faults, rules: [] },
    );
  }
  telling.write(step, '');
  return true;
}

/** Acts for the agent, or asks the agent to act; resolves to what was seen of it. */
async function playAgentStep(stage: PlayStage, step: AgentStep): Promise<string | undefined> {
  if (isTelephoneStep(step)) return playTelephoneStep(stage, step);
  const { app, telling, signal } = stage;
  const isDone = observeAgent(app, step);
  if (telling.mode() === 'play') {
    await settleForToast(stage);
    if (!signal.aborted) actForAgent(app, step);
  } else telling.hint(hintFor(step));
  return wait(stage, step, isDone, doneWithinMs);
}

// The audience needs a moment to see the toast that the agent is about to answer.
function settleForToast({ app, telling }: PlayStage): Promise<boolean> {
  return settleFor(app, telling.pace() * readingPaces);
}

/** A step in the widget: its driver acts, or a person. */
async function playTelephoneStep(
  stage: PlayStage,
  step: TelephoneStep,
): Promise<string | undefined> {
  const { telling, signal } = stage;
  const deed = telephoneDeed(stage.players, step);
  const isDone = observeDeed(stage, deed);
  if (telling.mode() === 'guide') {
    telling.hint(deed.player?.sample === undefined ? deedText(deed) : hintFor(step));
    return wait(stage, step, isDone, doneWithinMs);
  }
  await settleForToast(stage);
  if (signal.aborted || !(await perform(stage, deed))) return undefined;
  // Without a record, nothing shows the end of a call to the workspace.
  return writesRecord(deed) ? wait(stage, step, isDone, doneWithinMs) : 'done';
}

function writesRecord({ player, verbs }: Deed): boolean {
  const isKept = player?.sample !== undefined || player?.driver?.record !== undefined;
  return isKept && verbs.includes('save');
}

/** Calls end with a record, if the widget writes one. */
function observeDeed({ since }: PlayStage, deed: Deed): Observation {
  const from = deed.player?.uniqueName ?? '';
  const isDone = (): boolean =>
    writesRecord(deed)
      ? hasReply(since, { from, named: 'createrecord', ends: 'success' })
      : hasActed(since, deed);
  return () => (isDone() ? 'done' : undefined);
}

/** Does what happens in a widget, or asks the presenter for it; false when it was not done. */
async function perform(stage: PlayStage, deed: Deed): Promise<boolean> {
  const { app, telling, since, signal } = stage;
  const problem = await doDeed(app, deed);
  if (problem === undefined) return true;
  if (problem !== 'by hand') {
    telling.problem(problem);
    return false;
  }
  telling.ask(deedText(deed));
  const isDone = (): string | undefined => (hasActed(since, deed) ? 'done' : undefined);
  const seen = await waitFor(app, isDone, doneWithinMs, signal);
  if (!signal.aborted) telling.ask(undefined);
  return seen !== undefined;
}

async function wait(
  { app, telling, signal }: PlayStage,
  step: Step,
  isDone: Observation,
  limit: number,
): Promise<string | undefined> {
  if (signal.aborted) return undefined;
  telling.waitsFor(step);
  const seen = await waitFor(app, isDone, limit, signal);
  if (!signal.aborted) {
    telling.hint(undefined);
    telling.waitsFor(undefined);
  }
  return seen;
}

function conclude(
  telling: Telling,
  step: Step,
  seen: string | undefined,
  signal: AbortSignal,
): boolean {
  // A stopped story writes nothing into the current one.
  if (signal.aborted) return false;
  telling.write(step, seen ?? 'not seen');
  return seen !== undefined;
}
