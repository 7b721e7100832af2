import { holdUntilOpen } from './bridge/held-until-open.ts';
import type { WorkspaceConfig } from './config/parse-config.ts';
import type { TableDefinition } from './dataverse/index.ts';

/** Whether the config has its own rows or tables, which only the whole model can check. */
export function hasOwnRows({ records, tables, keepRecords }: WorkspaceConfig): boolean {
  const isRestored = location.hash.startsWith('#state=');
  return Object.keys(records).length > 0 || tables.length > 0 || keepRecords || isRestored;
}

/**
 * All system tables. They are large, so the first screen of the sample rows does not wait for them.
 */
export async function loadModel({ apps }: WorkspaceConfig): Promise<readonly TableDefinition[]> {
  const { wholeModel } = await import('./dataverse/metadata/whole-model.ts').catch(refuseLoading);
  return wholeModel(apps);
}

// Widgets' messages wait until all tables exist, so the agent has to see why no reply comes.
function refuseLoading(cause: unknown): never {
  throw new Error(
    'The system tables did not load, so providers get no answers. Load the page again; if that does not help, check that the server is running.',
    { cause },
  );
}

/** Holds widgets' messages until all tables exist, since a first call may name any column. */
export function createDoor(receive: (event: MessageEvent) => void) {
  const held = holdUntilOpen<MessageEvent>();
  const waiting = holdUntilOpen<() => void>();
  return {
    receive: held.take,
    /** Resolves when the door is open. */
    opened: () => new Promise<void>((resolve) => waiting.take(resolve)),
    open: () => {
      held.open(receive);
      waiting.open((go) => go());
    },
  };
}
