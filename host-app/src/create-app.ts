import type { WorkspaceConfig } from './config/parse-config.ts';
import { seedOf, stateOf, type AppSurroundings } from './starting-state.ts';
import { createDataverse, toTableDefinition } from './dataverse/index.ts';
import { createAgentClock } from './store/agent-clock.ts';
import type { App } from './store/app.ts';
import { createBootReports } from './store/boot-reports.ts';
import { containClock } from './store/clock.ts';
import { createDayDesk } from './store/day-desk.ts';
import { createFaults } from './store/faults.ts';
import { createForeignDesk } from './store/foreign-desk.ts';
import { createFrames } from './store/frames.ts';
import { startIdleWatch } from './store/idle-watch.ts';
import { createJournal } from './store/journal.ts';
import { createKeptDesk } from './store/kept-desk.ts';
import { keepPresenceRules } from './store/presence-rules.ts';
import { keepProviderRows } from './store/provider-rows.ts';
import { createSimulator } from './store/simulator.ts';
import { keepUserRows } from './store/user-rows.ts';
import { createWorkspaceStore } from './store/workspace-store.ts';

/** A workspace from a config, ready for its screen and its bridge. */
export function createApp(config: WorkspaceConfig, surroundings: AppSurroundings): App {
  const { newId, answerFetch } = surroundings;
  const journal = createJournal(surroundings.clock.now);
  const realTime = containClock(surroundings.clock, journal.mishaps);
  const clock = containClock(createAgentClock(realTime), journal.mishaps);
  const workspace = createWorkspaceStore(stateOf(config, surroundings), journal.mishaps.contain);
  const records = createDataverse({
    now: clock.now,
    newId,
    ...(answerFetch ? { answerFetch } : {}),
    tables: config.tables.map(toTableDefinition),
    seed: seedOf(config, workspace.getState(), clock.now()),
    userId: () => workspace.getState().environment.user.id.toLowerCase(),
    notice: ({ message, nearest }) =>
      journal.diagnostics.add({
        severity: 'info',
        rule: 'RC2',
        provenance: 'chosen',
        provider: undefined,
        message,
        fix:
          nearest === undefined
            ? 'If this is intentional, change nothing.'
            : `Did you mean "${nearest}"?`,
      }),
  });
  keepUserRows(workspace, records);
  keepProviderRows(workspace, records);
  keepPresenceRules(workspace);
  return {
    workspace,
    records,
    clock,
    realTime,
    frames: createFrames(),
    journal,
    faults: createFaults(),
    simulator: createSimulator(),
    idleWatch: startIdleWatch(workspace, clock),
    boots: createBootReports(),
    foreign: createForeignDesk(workspace),
    kept: createKeptDesk(),
    day: createDayDesk(),
  };
}
