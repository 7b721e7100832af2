import { textLiteral, type Dataverse } from '../dataverse/index.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import { writeOwnRow } from './row-writing.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import type { Provider } from '../workspace/providers/provider-shape.ts';

/** Writes changes to a provider into its row, as `setClickToAct` does (admin.md 7, observed). */
export function keepProviderRows(workspace: WorkspaceStore, records: Dataverse): () => void {
  const keep = (select: (state: WorkspaceState) => readonly Provider[], statecode: 0 | 1) =>
    workspace.subscribe(select, (providers, before) => {
      for (const provider of providers) {
        if (!before.includes(provider)) writeRow(records, provider, statecode);
      }
    });
  const stops = [
    keep(({ providers }) => providers, 0),
    keep(({ outsideProviders }) => outsideProviders, 0),
    keep(({ inactiveProviders }) => inactiveProviders, 1),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function writeRow(records: Dataverse, provider: Provider, statecode: 0 | 1): void {
  writeOwnRow(() => {
    const [row] = records.query(
      'msdyn_channelprovider',
      `$filter=msdyn_uniquename eq ${textLiteral(provider.uniqueName)}&$select=msdyn_channelproviderid`,
    ).records;
    const id = row?.['msdyn_channelproviderid'];
    if (typeof id !== 'string') return;
    const values = { msdyn_enableoutbound: provider.enableOutbound, statecode };
    records.update('msdyn_channelprovider', id, values);
  });
}
