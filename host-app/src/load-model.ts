import { holdUntilOpen } from './bridge/held-until-open.ts';
import type { WorkspaceConfig } from './config/parse-config.ts';
import type { TableDefinition } from './dataverse/index.ts';

/** Whether rows or tables of the config's own are there, which only the whole model can judge. */
export function hasOwnRows({ records, tables, keepRecords }: WorkspaceConfig): boolean {
  const isRestored = location.hash.startsWith('#state=');
  return Object.keys(records).length > 0 || tables.length > 0 || keepRecords || isRestored;
}

/** All system tables: large, so the first screen of the sample rows does not wait for them. */
export async function loadModel({ apps }: WorkspaceConfig): Promise<readonly TableDefinition[]> {
  const { wholeModel } = await import('./dataverse/metadata/whole-model.ts').catch(refuseLoading);
  return wholeModel(apps);
}

// Widgets wait at the door for all tables, so the agent has to see why nobody answers them.
function refuseLoading(cause: unknown): never {
  throw new Error(
    'The system tables did not load, so providers get no answers. Load the page again; if that does not help, check that the server is running.',
    { cause },
  );
}

/** Keeps what widgets send before all tables are there, since a first call may name any column. */
export function createDoor(receive: (event: MessageEvent) => void) {
  const held = holdUntilOpen<MessageEvent>();
  return { receive: held.take, open: () => held.open(receive) };
}
