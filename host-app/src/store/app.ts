import type { Dataverse } from '../dataverse/index.ts';
import type { AgentClock } from './agent-clock.ts';
import type { BootReports } from './boot-reports.ts';
import type { Clock } from './clock.ts';
import type { DayDesk } from './day-desk.ts';
import type { Faults } from './faults.ts';
import type { IdleWatch } from './idle-watch.ts';
import type { ForeignDesk } from './foreign-desk.ts';
import type { Frames } from './frames.ts';
import type { Journal } from './journal.ts';
import type { KeptDesk } from './kept-desk.ts';
import type { ScriptDesk } from './script-desk.ts';
import type { Simulator } from './simulator.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** All parts of a running workspace; the composition root creates one. */
export interface App {
  readonly workspace: WorkspaceStore;
  readonly records: Dataverse;
  /** The agent's time; tests and demos stop it, step it and speed it up. */
  readonly clock: AgentClock;
  /** The time of the wire, which cannot be stopped. */
  readonly realTime: Clock;
  readonly frames: Frames;
  readonly journal: Journal;
  /** Faults to inject between bridge and widgets. */
  readonly faults: Faults;
  /** Messages that the simulator console can send. */
  readonly simulator: Simulator;
  readonly idleWatch: IdleWatch;
  /** How each provider was booted, for provider developers. */
  readonly boots: BootReports;
  /** Asks before it admits anything that the configuration does not have. */
  readonly foreign: ForeignDesk;
  /** The rows that the browser keeps, when the config asks for it. */
  readonly kept: KeptDesk;
  /** Panes of page scripts. */
  readonly scripts: ScriptDesk;
  /** The current day in the contact center, if there is one. */
  readonly day: DayDesk;
}
