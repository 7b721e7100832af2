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
import { keepPresenceRows } from './store/presence-rows.ts';
import { keepPresenceRules } from './store/presence-rules.ts';
import { keepProviderRows } from './store/provider-rows.ts';
import { createScriptDesk } from './store/script-desk.ts';
import { createSimulator } from './store/simulator.ts';
import { keepUserRows } from './store/user-rows.ts';
import { explainNotice } from './store/record-notices.ts';
import { createWorkspaceStore } from './store/workspace-store.ts';

/** A workspace from a config, ready for its screen and its bridge. */
export function createApp(config: WorkspaceConfig, surroundings: AppSurroundings): App {
  const { newId, answerFetch, model } = surroundings;
  const journal = createJournal(surroundings.clock.now);
  const realTime = containClock(surroundings.clock, journal.mishaps);
  const clock = containClock(createAgentClock(realTime), journal.mishaps);
  const workspace = createWorkspaceStore(stateOf(config, surroundings), journal.mishaps.contain);
  const records = createDataverse({
    now: clock.now,
    newId,
    ...(answerFetch ? { answerFetch } : {}),
    ...(model === undefined ? {} : { model }),
    tables: config.tables.map(toTableDefinition),
    schema: config.schema ?? 'prefixed',
    seed: seedOf(config, workspace.getState(), clock.now()),
    userId: () => workspace.getState().environment.user.id.toLowerCase(),
    userLanguage: () => workspace.getState().environment.user.lcid,
    notice: (notice) => journal.diagnostics.add(explainNotice(notice)),
  });
  keepUserRows(workspace, records);
  keepProviderRows(workspace, records);
  keepPresenceRules(workspace, journal.diagnostics);
  keepPresenceRows(workspace, records, clock);
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
    scripts: createScriptDesk(),
    day: createDayDesk(),
  };
}
