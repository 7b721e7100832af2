import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expectAnswers,
  expectFocus,
  expectPlainData,
  expectRefusals,
  expectTrace,
} from './testing/expectations.ts';
import { aFuzzedHost, flush, type FuzzedHost, type Post } from './testing/fuzzed-host.ts';
import { play, type Played, type Sent } from './testing/play.ts';
import { stepsWith, type Step } from './testing/steps.ts';
import { cloneable, convertible } from './testing/values.ts';

// A failure prints seed and path: enter them here to see it again.
// `npm run fuzz -- --messages N` plays about as many messages, from a different starting point each
// time.
const messages = Number(process.env['SIDETONE_FUZZ_MESSAGES'] ?? 0);
const messagesPerStory = 10;
const usual = { seed: 20_260_701, numRuns: 150 };
const settings =
  messages > 0 ? { seed: Date.now(), numRuns: Math.ceil(messages / messagesPerStory) } : usual;
const limit = 60_000 + messages * 10;

const stories = stepsWith(cloneable);

type Look = (host: FuzzedHost, step: Step, played: Played, newRules: readonly string[]) => void;

/** Plays the steps one after another; the promises of each settle before the next. */
async function playAll(story: readonly Step[], look: Look = () => undefined) {
  const host = aFuzzedHost();
  const sent: Sent[] = [];
  for (const step of story) {
    const known = host.rules().length;
    const played = play(step, host);
    await flush();
    if (played.sent) sent.push(played.sent);
    look(host, step, played, host.rules().slice(known));
  }
  return { host, sent };
}

function holds<T>(values: fc.Arbitrary<T>, property: (value: T) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(values, property), settings);
}

test(
  '[WR1] after any input, the host keeps running, replies once, and only to the sender',
  () =>
    holds(stories, async (story) => {
      const { host, sent } = await playAll(story);
      host.clock.advance(600_000);
      await flush();
      expectAnswers(host, sent);
      expectRefusals(host);
    }),
  limit,
);

test(
  '[WR5] any input leaves a trace: a reply, an effect or a diagnostic',
  () =>
    holds(stories, async (story) => {
      const settled = new Set<Post>();
      await playAll(story, ({ clock }, { kind }, played, newRules) =>
        expectTrace(kind, played, newRules, settled, clock.now()),
      );
    }),
  limit,
);

test(
  '[SE1] after any input, one session has the focus, each has an anchor, and all state is plain data',
  () =>
    holds(stories, async (story) => {
      const { host } = await playAll(story, ({ workspace }) => expectFocus(workspace.getState()));
      expectPlainData(host.workspace.getState());
    }),
  limit,
);

test(
  '[WR6] an argument that can be read as text is refused or accepted, never a fault of the workspace',
  () =>
    holds(stepsWith(convertible), async (story) => {
      const { host } = await playAll(story);
      const faults = host.journal.diagnostics.entries().filter(({ rule }) => rule === 'WR7');
      expect(faults.map(({ message }) => message)).toEqual([]);
    }),
  limit,
);
