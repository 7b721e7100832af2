import { parseConfig, type WorkspaceConfig } from '../config/parse-config.ts';
import type { Brand } from './brands.ts';
import { uniqueNames } from './demo-command.ts';
import type { Scenario, ScenarioProvider } from './scenario-schema.ts';

const labels: Readonly<Record<ScenarioProvider, string>> = {
  softphone: 'Phone',
  'multi-call': 'Messaging',
};

/** Customers of a sample that are not in the sample data. */
const castOf: Readonly<Record<ScenarioProvider, readonly Row[]>> = {
  softphone: [],
  'multi-call': [
    {
      fullname: 'Grace Holloway',
      firstname: 'Grace',
      lastname: 'Holloway',
      jobtitle: 'Shop owner',
      emailaddress1: 'grace.holloway@example.org',
      telephone1: '+1 555 0164',
      address1_city: 'Ashgrove',
    },
  ],
};

interface ScenarioSurroundings {
  readonly addressOf: (sample: ScenarioProvider) => string;
  /** For an audience: the samples hide everything that is only for developers. */
  readonly isPresented: boolean;
  readonly brand: Brand | undefined;
}

/** The workspace that a story needs: the configured one, with the story's own parts. */
export function scenarioConfig(
  config: WorkspaceConfig,
  { workspace, providers }: Scenario,
  { addressOf, isPresented, brand }: ScenarioSurroundings,
): WorkspaceConfig {
  const own = parseConfig(workspace);
  const dress = isPresented && brand ? brand.workspace : {};
  const { records: dressed } = parseConfig(dress);
  const cast = { contact: providers.flatMap((sample) => castOf[sample]) };
  return parseConfig({
    ...config,
    // An audience would ask where the widget of a call in progress went.
    screen: { ...config.screen, homeKeepsPanel: true },
    ...dress,
    ...workspace,
    // A story always begins at the same place.
    keepRecords: false,
    records: together(config.records, dressed, cast, own.records),
    // A story brings its own providers, and plays for the signed-in user.
    appProfiles: [],
    providers: providers.map((sample, index) => ({
      uniqueName: uniqueNames[sample],
      label: labels[sample],
      channelUrl: addressOf(sample),
      enableOutbound: sample === 'softphone',
      sortOrder: index,
      // A story plays its customers itself; other telephones nearby must not ring in it.
      customParams: JSON.stringify({ signalling: 'off', presented: isPresented }),
    })),
  });
}

type Rows = WorkspaceConfig['records'];
type Row = NonNullable<Rows[string]>[number];

/** All rows by table: customers of the brand next to those of the story. */
function together(...parts: readonly Rows[]): Rows {
  const tables = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries(
    [...tables].map((table) => [table, parts.flatMap((part) => part[table] ?? [])]),
  );
}
