import { importSources } from '../../host-app/src/imports/import-sources.ts';
import { withImported } from '../../host-app/src/imports/merge-config.ts';
import type { ImportSource } from '../../host-app/src/imports/read-source.ts';
import {
  asMigration,
  asSolution,
  asWebApi,
  zip,
} from '../../host-app/src/imports/testing/fixture.ts';
import { phone } from '../../host-app/src/imports/testing/phone.ts';
import type { ConfigInput } from './workspace-server.ts';

const forms: Readonly<Record<string, readonly ImportSource[]>> = {
  'a solution folder': [{ name: 'Desk', content: asSolution(phone) }],
  'a Configuration Migration folder': [{ name: 'data', content: asMigration(phone) }],
  'rows of the Web API': asWebApi(phone, true),
};

/** The config that one set of templates for the softphone gives, by the form of its export. */
export const importedConfigs: Readonly<Record<string, ConfigInput>> = Object.fromEntries(
  Object.entries(forms).map(([form, sources]) => [
    form,
    withImported({ sampleRows: 'few' }, importSources(sources).parts),
  ]),
);

/** The same templates as a solution zip. */
export const phoneSolution: Uint8Array = zip(asSolution(phone));
