import { parseConfig, type WorkspaceConfig } from '../config/parse-config.ts';
import type { Brand } from '../stage-files/brand-schema.ts';
import { dressOf } from './brands.ts';
import type { SampleName, Scenario } from '../stage-files/scenario-schema.ts';
import { isSampleName, uniqueNameOf } from './players.ts';

const labels: Readonly<Record<SampleName, string>> = {
  softphone: 'Phone',
  'multi-call': 'Messaging',
};

/** Customers of a sample that are not in the sample data. */
const castOf: Readonly<Record<SampleName, readonly Row[]>> = {
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
  readonly addressOf: (sample: SampleName) => string;
  /** For an audience: the samples hide everything that is only for developers. */
  readonly isPresented: boolean;
  readonly brand: Brand | undefined;
  /** The rows of a brand are dated up to this time. */
  readonly now?: number;
}

/** The workspace that a story needs: the configured one, with the story's own parts. */
export function scenarioConfig(
  config: WorkspaceConfig,
  { workspace, providers }: Scenario,
  { addressOf, isPresented, brand, now = Date.now() }: ScenarioSurroundings,
): WorkspaceConfig {
  const own = parseConfig(workspace);
  const dress = isPresented && brand ? dressOf(brand, config, now) : {};
  const { records: dressed } = parseConfig(dress);
  const cast = { contact: providers.filter(isSampleName).flatMap((sample) => castOf[sample]) };
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
    providers: providers.map((name, sortOrder) => {
      if (isSampleName(name)) return sampleProvider(name, sortOrder, addressOf, isPresented);
      const found = config.providers.find(({ uniqueName }) => uniqueName === name);
      return { ...found, uniqueName: name, sortOrder };
    }),
  });
}

function sampleProvider(
  sample: SampleName,
  sortOrder: number,
  addressOf: ScenarioSurroundings['addressOf'],
  isPresented: boolean,
) {
  return {
    uniqueName: uniqueNameOf(sample),
    label: labels[sample],
    channelUrl: addressOf(sample),
    enableOutbound: sample === 'softphone',
    sortOrder,
    // A story plays its customers itself; other telephones nearby must not ring in it.
    customParams: JSON.stringify({ signalling: 'off', presented: isPresented }),
  };
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
