import type { HostSetup } from 'provider-sdk/testing';
import {
  startWorkspace,
  type ConfigInput,
  type RunningServer,
} from '../../run/workspace-server.ts';

/** One server for each config, started when a case first asks for it. */
export function openServers() {
  const servers = new Map<string, Promise<RunningServer>>();
  return {
    serverFor: (setup: HostSetup): Promise<RunningServer> => {
      const config = configOf(setup);
      const key = JSON.stringify(config);
      const found = servers.get(key) ?? startWorkspace(config);
      servers.set(key, found);
      return found;
    },
    close: async (): Promise<void> => {
      const all = await Promise.all(servers.values());
      await Promise.all(all.map((server) => server.close()));
    },
  };
}

export type Servers = ReturnType<typeof openServers>;

// What cases let the agent open or call has to be somewhere on the screen.
const records = {
  incident: [{ title: 'A case' }],
  contact: [
    { fullname: 'Ada Aaronson', telephone1: '555-0109' },
    { fullname: 'Ada Abel', telephone1: '1' },
  ],
};

function configOf({
  providers = ['phone'],
  config = {},
  settings = {},
  query = '',
}: HostSetup): ConfigInput {
  const rows = providers.map((name, sortOrder) => ({
    uniqueName: `contoso_${name}`,
    label: name,
    channelUrl: `http://conformance.localhost:5173/?name=${name}&${query}`,
    sortOrder,
    ...settings[name],
  }));
  return { records, ...config, providers: rows };
}
