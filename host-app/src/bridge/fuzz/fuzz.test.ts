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
// `npm run fuzz -- --messages N` plays about as many messages in all, from a different starting point each
// time. Its stories are longer, since a host with all its rows takes as long to make as a hundred messages
// take to play.
const messages = Number(process.env['SIDETONE_FUZZ_MESSAGES'] ?? 0);
const longest = messages > 0 ? 200 : 20;
/** Of a story of at most 200 steps; short ones are made more often. */
const usualLength = 77;
const settings =
  messages > 0
    ? { seed: Date.now(), numRuns: Math.ceil(messages / usualLength) }
    : { seed: 20_260_701, numRuns: 300 };
const limit = 60_000 + messages * 10;
/** The share of stories whose values can all be read as text. */
const convertibleShare = 1 / 4;

type Look = (host: FuzzedHost, step: Step, played: Played, newRules: readonly string[]) => void;

/** Plays the steps one after the other; the promises of each settle before the next. */
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

function holds(
  values: fc.Arbitrary<Step[]>,
  share: number,
  property: (story: readonly Step[]) => Promise<void>,
): Promise<void> {
  const numRuns = Math.ceil(settings.numRuns * share);
  const tell = createProgress(numRuns);
  return fc.assert(
    fc.asyncProperty(values, async (story) => {
      await property(story);
      tell(story.length);
    }),
    { ...settings, numRuns },
  );
}

/** A line for each twentieth of a long run. */
function createProgress(runs: number): (played: number) => void {
  const began = performance.now();
  let stories = 0;
  let count = 0;
  return (played) => {
    stories += 1;
    count += played;
    if (messages === 0 || stories % Math.ceil(runs / 20) !== 0) return;
    const seconds = (performance.now() - began) / 1_000;
    const rate = Math.round(count / seconds);
    console.log(`${count} messages in ${Math.round(seconds)} s, ${rate} a second`);
  };
}

test(
  '[WR1] after any input, the host keeps running, replies once and only to the sender, leaves a trace (WR5), and keeps one focus and plain data (SE1)',
  () =>
    holds(stepsWith(cloneable, longest), 1 - convertibleShare, async (story) => {
      const settled = new Set<Post>();
      const { host, sent } = await playAll(
        story,
        ({ clock, workspace }, { kind }, played, newRules) => {
          expectTrace(kind, played, newRules, settled, clock.now());
          expectFocus(workspace.getState());
        },
      );
      expectPlainData(host.workspace.getState());
      host.clock.advance(600_000);
      await flush();
      expectAnswers(host, sent);
      expectRefusals(host);
    }),
  limit,
);

test(
  '[WR6] an argument that can be read as text is refused or accepted, never a fault of the workspace',
  () =>
    holds(stepsWith(convertible, longest), convertibleShare, async (story) => {
      const { host } = await playAll(story);
      const faults = host.journal.diagnostics.entries().filter(({ rule }) => rule === 'WR7');
      expect(faults.map(({ message }) => message)).toEqual([]);
    }),
  limit,
);
