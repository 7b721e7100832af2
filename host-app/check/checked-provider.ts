import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import { withWidgets } from '../server/widget-providers.ts';

export type CheckedProvider = WorkspaceConfig['providers'][number];

/**
 * The config with the widget as its only provider. A provider of the config that has this Channel
 * URL keeps its settings, such as its custom parameters.
 */
export function withOnlyWidget(config: WorkspaceConfig, widget: string): WorkspaceConfig {
  const address = new URL(widget).href;
  const known = config.providers.find(({ channelUrl }) => new URL(channelUrl).href === address);
  if (!known) return withWidgets(config, [address]);
  return { ...config, providers: [{ ...known, state: 'Active' }], appProfiles: [] };
}
