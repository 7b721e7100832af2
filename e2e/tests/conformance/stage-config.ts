import type { HostSetup } from 'provider-sdk/testing';
import type { ConfigInput } from '../../run/workspace-server.ts';

// Everything that cases let the agent open or call must be visible on the screen.
const records = {
  incident: [{ title: 'A case' }],
  contact: [
    { fullname: 'Ada Aaronson', telephone1: '555-0109' },
    { fullname: 'Ada Abel', telephone1: '1' },
  ],
};

/**
 * The workspace of a case: a page of the sample for each of its providers. It has only the sample
 * rows of the first screen: the others would arrive while a case is running.
 */
export function configOf({
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
  return { records, sampleRows: 'few', ...config, providers: rows };
}
