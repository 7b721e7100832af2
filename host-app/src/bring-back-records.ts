import { keepRecords } from './dataverse/kept/keep-records.ts';
import type { KeptTrouble } from './dataverse/kept/kept-trouble.ts';
import { administeredTables } from './store/admin-rows.ts';
import type { App } from './store/app.ts';
import { keptRowsSetAside, keptTroubleText, notKept } from './store/kept-records-notice.ts';
import type { KeptState } from './store/kept-desk.ts';
import type { WorkspaceStore } from './store/workspace-store.ts';
import { clearBar, warn } from './workspace/notices/bars.ts';

/** Restores the rows of this organization, and keeps them from then on. */
export async function bringBackRecords(app: App, organization: string): Promise<void> {
  const { records, realTime, kept } = app;
  kept.subscribe(reportTo(app));
  const keeper = await keepRecords(records, {
    name: `sidetone-records-${organization}`,
    except: administeredTables,
    newId: () => crypto.randomUUID(),
    after: realTime.after,
    onStatus: kept.change,
  });
  kept.change({ keeper });
  window.addEventListener('pagehide', () => void keeper.flush());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void keeper.catchUp();
  });
}

// Once for each problem, even if every write attempt ends in the same one.
function reportTo({ kept, journal, workspace }: App): () => void {
  let said: Pick<KeptState, 'trouble' | 'aside'> = { trouble: undefined, aside: [] };
  return () => {
    const { trouble, aside } = kept.state();
    if (trouble && trouble.reason !== said.trouble?.reason) {
      journal.diagnostics.add(notKept(trouble));
      workspace.apply(warn, { message: keptTroubleText(trouble) });
    }
    if (!trouble && said.trouble) clearBarOf(workspace, said.trouble);
    if (aside.length > said.aside.length) journal.diagnostics.add(keptRowsSetAside(aside));
    said = { trouble, aside };
  };
}

function clearBarOf(workspace: WorkspaceStore, trouble: KeptTrouble): void {
  const message = keptTroubleText(trouble);
  const bar = workspace.getState().bars.find((shown) => shown.message === message);
  if (bar) workspace.apply(clearBar, { id: bar.id });
}
