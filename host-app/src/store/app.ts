import type { Dataverse } from '../dataverse/index.ts';
import type { Clock } from './clock.ts';
import type { Frames } from './frames.ts';
import type { Journal } from './journal.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** Everything a running workspace consists of; the composition root makes one. */
export interface App {
  readonly workspace: WorkspaceStore;
  readonly records: Dataverse;
  readonly clock: Clock;
  readonly frames: Frames;
  readonly journal: Journal;
}
