import { parseConfig, type WorkspaceConfig } from '../config/parse-config.ts';
import type { Brand } from './brands.ts';
import { uniqueNames } from './demo-command.ts';
import type { Scenario, ScenarioProvider } from './scenario-schema.ts';

const labels: Readonly<Record<ScenarioProvider, string>> = {
  softphone: 'Phone',
  'multi-call': 'Messaging',
};

interface ScenarioSurroundings {
  readonly addressOf: (sample: ScenarioProvider) => string;
  /** For an audience: the samples then show nothing that is only there for developers. */
  readonly isPresented: boolean;
  readonly brand: Brand | undefined;
}

/** The workspace that a story needs: the one that is configured, with the story's own parts. */
export function scenarioConfig(
  config: WorkspaceConfig,
  { workspace, providers }: Scenario,
  { addressOf, isPresented, brand }: ScenarioSurroundings,
): WorkspaceConfig {
  const own = parseConfig(workspace);
  const dress = isPresented && brand ? brand.workspace : {};
  const { records: dressed } = parseConfig(dress);
  return parseConfig({
    ...config,
    ...dress,
    ...workspace,
    // A story begins where it always begins.
    keepRecords: false,
    records: together(config.records, dressed, own.records),
    providers: providers.map((sample, index) => ({
      uniqueName: uniqueNames[sample],
      label: labels[sample],
      channelUrl: addressOf(sample),
      enableOutbound: sample === 'softphone',
      sortOrder: index,
      // A story plays its customers itself; other telephones in the house must not ring into it.
      customParams: JSON.stringify({ signalling: 'off', presented: isPresented }),
    })),
  });
}

type Rows = WorkspaceConfig['records'];

/** Everybody's rows, table by table: whom a brand knows is there beside whom the story needs. */
function together(...parts: readonly Rows[]): Rows {
  const tables = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries(
    [...tables].map((table) => [table, parts.flatMap((part) => part[table] ?? [])]),
  );
}
