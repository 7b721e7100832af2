import { parseConfig, type WorkspaceConfig } from '../config/parse-config.ts';
import { uniqueNames } from './demo-command.ts';
import type { Scenario, ScenarioProvider } from './scenario-schema.ts';

const labels: Readonly<Record<ScenarioProvider, string>> = {
  softphone: 'Phone',
  'multi-call': 'Messaging',
};

// A story plays its customers itself; other telephones in the house must not ring into it.
const alone = JSON.stringify({ signalling: 'off' });

/** The workspace that a story needs: the one that is configured, with the story's own parts. */
export function scenarioConfig(
  config: WorkspaceConfig,
  { workspace, providers }: Scenario,
  addressOf: (sample: ScenarioProvider) => string,
): WorkspaceConfig {
  const own = parseConfig(workspace);
  return parseConfig({
    ...config,
    ...workspace,
    records: { ...config.records, ...own.records },
    providers: providers.map((sample, index) => ({
      uniqueName: uniqueNames[sample],
      label: labels[sample],
      channelUrl: addressOf(sample),
      enableOutbound: sample === 'softphone',
      sortOrder: index,
      customParams: alone,
    })),
  });
}
