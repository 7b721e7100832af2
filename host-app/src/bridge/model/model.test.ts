import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDirectHost, type DirectHost } from './testing/direct-host.ts';
import {
  brokenClaims,
  closesBetween,
  switchesBetween,
  tabIds,
  toldOf,
} from './testing/invariants.ts';
import { readBack, writtenDown } from './testing/read-back.ts';
import { step, type Step } from './testing/steps.ts';

/** IDs in use, and IDs that are no longer in use. */
interface Model {
  readonly gone: Set<string>;
  open: readonly string[];
}

const runs = 90;
const longestRun = 300;
const fewestSteps = 10_000;

test('[SE6] whatever agent and widgets do, sessions, tabs, panel and events keep their rules', () => {
  let steps = 0;
  const command = step.map((taken) => commandOf(taken, () => (steps += 1)));
  const commands = fc.commands([command], { maxCommands: longestRun, size: 'max' });
  let last = openDirectHost();
  const run = (chosen: Iterable<fc.Command<Model, DirectHost>>): void => {
    fc.modelRun(() => {
      last = openDirectHost();
      return { model: freshModel(), real: last };
    }, chosen);
    const state = last.workspace.getState();
    expect(readBack(state)).toEqual(writtenDown(state));
  };
  fc.assert(fc.property(commands, run), { numRuns: runs });
  expect(steps).toBeGreaterThanOrEqual(fewestSteps);
}, 120_000);

function freshModel(): Model {
  return { gone: new Set(), open: [] };
}

function commandOf({ says, run }: Step, count: () => void): fc.Command<Model, DirectHost> {
  return {
    check: () => true,
    toString: () => says,
    run: (model, host) => {
      count();
      const before = host.workspace.getState();
      run(host);
      host.clock.advance(0);
      const state = host.workspace.getState();
      const open = [...state.sessions.map(({ id }) => id), ...tabIds(state)];
      const events = host.takeEvents();
      expect({
        broken: brokenClaims(before, state),
        switches: toldOf(events, 'onSessionSwitched'),
        closes: toldOf(events, 'onSessionClosed'),
        usedAgain: usedAgain(model, open),
      }).toEqual({
        broken: [],
        switches: switchesBetween(before, state),
        closes: closesBetween(before, state),
        usedAgain: [],
      });
    },
  };
}

/** IDs that were closed once and are open again. */
function usedAgain(model: Model, open: readonly string[]): readonly string[] {
  const now = new Set(open);
  for (const id of model.open) if (!now.has(id)) model.gone.add(id);
  model.open = open;
  return open.filter((id) => model.gone.has(id));
}
