import type { App } from '../store/app.ts';
import { actForAgent } from './act-for-agent.ts';
import { sendCustomer, sendDemoCommand } from './demo-command.ts';
import { observeAgent, observeSee, type Observation, type Since } from './observe.ts';
import type { AgentStep, Step } from './scenario-schema.ts';
import { hintFor } from './step-text.ts';
import { settleFor, waitFor } from './wait-for.ts';

export type PlayMode = 'play' | 'guide';

/** How a running story speaks to its audience. */
export interface Telling {
  /** Milliseconds between steps, and for a word of a caption; 0 does not wait. */
  readonly pace: number;
  readonly mode: () => PlayMode;
  readonly caption: (text: string) => void;
  /** The pending request to the agent. */
  readonly hint: (text: string | undefined) => void;
  /** The step whose effect has not been seen yet. */
  readonly waitsFor: (step: Step | undefined) => void;
  /** Adds a step to the transcript, with what was seen of it. */
  readonly write: (step: Step, seen: string) => void;
}

const readingPaces = 3;
const seenWithinMs = 15_000;
/** A person may take their time. */
const doneWithinMs = 600_000;

/** Resolves to false when the step waits for something that is not seen in time. */
export async function playStep(
  app: App,
  telling: Telling,
  step: Step,
  since: Since,
  signal: AbortSignal,
): Promise<boolean> {
  if ('say' in step) {
    telling.caption(step.say);
    telling.write(step, '');
    return settleFor(app, telling.pace * (1 + step.say.length / 12));
  }
  if ('agent' in step) {
    const seen = await playAgentStep(app, telling, step, since, signal);
    return conclude(telling, step, seen, signal);
  }
  if ('see' in step) {
    const seen = await wait(app, telling, step, {
      isDone: observeSee(app, step, since),
      limit: seenWithinMs,
      signal,
    });
    return conclude(telling, step, seen, signal);
  }
  if ('customer' in step) sendCustomer(app, step);
  else if ('microphone' in step) sendDemoCommand(app, 'softphone', { name: 'refuseMicrophone' });
  else if ('passes' in step) app.clock.step(step.passes * 1000);
  else if ('faults' in step) {
    await app.faults.set(
      step.faults === 'none' ? undefined : { seed: 1, preset: step.faults, rules: [] },
    );
  }
  telling.write(step, '');
  return true;
}

/** Acts for the agent, or asks the agent to act; resolves to what was seen of it. */
async function playAgentStep(
  app: App,
  telling: Telling,
  step: AgentStep,
  since: Since,
  signal: AbortSignal,
): Promise<string | undefined> {
  const isDone = observeAgent(app, step, since);
  if (telling.mode() === 'play') {
    // The audience needs a moment to see the toast that the agent is about to answer.
    await settleFor(app, telling.pace * readingPaces);
    if (!signal.aborted) actForAgent(app, step);
  } else telling.hint(hintFor(step));
  return wait(app, telling, step, { isDone, limit: doneWithinMs, signal });
}

interface Wait {
  readonly isDone: Observation;
  readonly limit: number;
  readonly signal: AbortSignal;
}

async function wait(
  app: App,
  telling: Telling,
  step: Step,
  { isDone, limit, signal }: Wait,
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
