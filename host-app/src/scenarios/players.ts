import type { Driver, Verb } from '../stage-files/driver-schema.ts';
import { sampleNames, type SampleName, type Scenario } from '../stage-files/scenario-schema.ts';
import type { App } from '../store/app.ts';
import type { Provider } from '../workspace/providers/provider-shape.ts';
import { findProvider } from '../workspace/providers/providers.ts';

/** Drivers by the unique name of their provider. */
export type Drivers = ReadonlyMap<string, Driver>;

/** A provider on stage. */
export interface Player {
  readonly uniqueName: string;
  readonly label: string;
  /** Samples act on their own, without a driver. */
  readonly sample: SampleName | undefined;
  readonly driver: Driver | undefined;
}

/** Unique names under which stories run the samples. */
const uniqueNames: Readonly<Record<SampleName, string>> = {
  softphone: 'contoso_phone',
  'multi-call': 'contoso_messaging',
};

export function isSampleName(name: string): name is SampleName {
  return sampleNames.some((sample) => sample === name);
}

/** The unique name of a provider that a story calls by this name. */
export function uniqueNameOf(name: string): string {
  return isSampleName(name) ? uniqueNames[name] : name;
}

/** The providers of a story, in its order. */
export function playersOf(
  { workspace }: App,
  { providers }: Pick<Scenario, 'providers'>,
  drivers: Drivers,
): readonly Player[] {
  return providers.flatMap((name) => {
    const uniqueName = uniqueNameOf(name);
    const provider = findProvider(workspace.getState(), uniqueName);
    if (!provider) return [];
    const driver = drivers.get(uniqueName);
    return {
      uniqueName,
      label: provider.label,
      driver,
      sample: driver ? undefined : sampleOf(name, provider),
    };
  });
}

/** A config may also name a sample under a unique name of its own. */
function sampleOf(name: string, { channelUrl }: Provider): SampleName | undefined {
  if (isSampleName(name)) return name;
  const { hostname } = new URL(channelUrl);
  return sampleNames.find((sample) => hostname === `${sample}.localhost`);
}

/** The named provider, or else the first that can do this. */
export function playerFor(
  players: readonly Player[],
  named: string | undefined,
  { sample, verb }: { readonly sample: SampleName; readonly verb: Verb },
): Player | undefined {
  if (named !== undefined) {
    return players.find(({ uniqueName }) => uniqueName === uniqueNameOf(named));
  }
  return (
    players.find((player) => player.sample === sample || player.driver?.[verb] !== undefined) ??
    players[0]
  );
}
