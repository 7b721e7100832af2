import type { WorkspaceConfig } from '../src/config/parse-config.ts';

/** The config with these pages as the providers of all agents; everything else stays as it is. */
export function withWidgets(config: WorkspaceConfig, widgets: readonly string[]): WorkspaceConfig {
  if (widgets.length === 0) return config;
  const providers = widgets.map((channelUrl, index): WorkspaceConfig['providers'][number] => {
    const { host } = new URL(channelUrl);
    return {
      uniqueName: `local_widget${index === 0 ? '' : index + 1}`,
      name: host,
      label: host,
      channelUrl,
      trustedDomain: '',
      enableOutbound: true,
      sortOrder: index,
      apiVersion: '2',
      customParams: '',
      enableAnalytics: false,
      state: 'Active',
    };
  });
  return { ...config, providers, appProfiles: [] };
}
