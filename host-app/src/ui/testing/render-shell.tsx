import { configure, render } from '@testing-library/react';
import { expect, onTestFinished } from 'vitest';
import { createManualClock, type ManualClock } from 'provider-sdk/testing';
import { createDataverse, type Seed, type TableDefinition } from '../../dataverse/index.ts';
import { createAgentClock } from '../../store/agent-clock.ts';
import type { App } from '../../store/app.ts';
import { createDayDesk } from '../../store/day-desk.ts';
import { createForeignDesk } from '../../store/foreign-desk.ts';
import { createKeptDesk } from '../../store/kept-desk.ts';
import { createFaults } from '../../store/faults.ts';
import { createBootReports } from '../../store/boot-reports.ts';
import { createFrames } from '../../store/frames.ts';
import { AppContext } from '../../store/hooks.ts';
import { startIdleWatch } from '../../store/idle-watch.ts';
import { createJournal } from '../../store/journal.ts';
import { startNotificationTimer } from '../../store/notification-timer.ts';
import { createScriptDesk } from '../../store/script-desk.ts';
import { createSimulator } from '../../store/simulator.ts';
import { createWorkspaceStore } from '../../store/workspace-store.ts';
import type { AgentTools } from '../../workspace/agent-tools/agent-tools-shape.ts';
import type { Settings } from '../../workspace/whole/state.ts';
import type { Templates } from '../../workspace/templates/templates.ts';
import { aWorkspace } from '../../workspace/testing/a-workspace.ts';
import { preloadOnDemand } from '../on-demand/on-demand.tsx';
import { Shell } from '../shell/Shell.tsx';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

// A busy machine may be slow to load or render; a condition that never comes true still fails.
configure({ asyncUtilTimeout: 15_000 });

// Loaded before any test, so that a page appears one step after the request.
await preloadOnDemand(() => Promise.resolve());

export const ada = {
  contactid: '11111111-1111-4111-8111-111111111111',
  firstname: 'Ada',
  lastname: 'Whitcomb',
  telephone1: '+1 555 0100',
};

interface ShellSetUp {
  readonly sessions?: number;
  readonly providers?: readonly Provider[];
  readonly seed?: Seed;
  /** The tables of the first screen, unless a test needs the columns of all. */
  readonly model?: readonly TableDefinition[];
  /** ID of the agent's row, if it differs from the signed-in user's. */
  readonly userId?: string;
  readonly templates?: Templates;
  readonly agentTools?: Partial<AgentTools>;
  readonly screen?: Partial<Settings['screen']>;
}

export interface RenderedShell {
  readonly app: App;
  /** Real time, which the test advances; the agent's clock follows it. */
  readonly clock: ManualClock;
}

/** The whole shell over a real store and real records, on a stopped clock. */
export function renderShell(setUp: ShellSetUp = {}): RenderedShell {
  // The simulated browser reports every interrupted animation as a failure; real ones do not.
  Reflect.deleteProperty(Element.prototype, 'animate');
  // It has no layout either, and a list without height shows no rows.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  const clock = createManualClock(Date.UTC(2026, 0, 5, 9));
  const agentClock = createAgentClock(clock);
  const { seed = { contact: [ada] }, model, userId, ...rest } = setUp;
  const journal = createJournal(clock.now);
  const workspace = createWorkspaceStore(aWorkspace(rest), journal.mishaps.contain);
  const app: App = {
    workspace,
    records: createDataverse({
      now: clock.now,
      newId: countedIds(),
      seed,
      ...(model === undefined ? {} : { model }),
      userId: () => userId ?? workspace.getState().environment.user.id.toLowerCase(),
    }),
    clock: agentClock,
    realTime: clock,
    frames: createFrames(),
    journal,
    faults: createFaults(),
    simulator: createSimulator(),
    idleWatch: startIdleWatch(workspace, agentClock),
    boots: createBootReports(),
    foreign: createForeignDesk(workspace),
    kept: createKeptDesk(),
    scripts: createScriptDesk(),
    day: createDayDesk(),
  };
  // A fault that the shell contains still fails the test.
  onTestFinished(() => {
    const rules = journal.diagnostics.entries().map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('CN'))).toEqual([]);
  });
  startNotificationTimer(app.workspace, agentClock);
  render(
    <AppContext value={app}>
      <Shell />
    </AppContext>,
  );
  return { app, clock };
}

function countedIds(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
}
