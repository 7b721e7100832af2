import { textLiteral, type Dataverse, type RecordData } from '../dataverse/index.ts';

/** A row of `msdyn_kpieventdefinition`: the events that can be logged. */
export type KpiDefinition = { readonly id: string; readonly name: string };

/** The active definition of an event, by its name. */
export function findDefinition(records: Dataverse, name: string): KpiDefinition | undefined {
  const [row] = records.query(
    'msdyn_kpieventdefinition',
    `$filter=msdyn_name eq ${textLiteral(name)} and statecode eq 0&$top=1`,
  ).records;
  const id = row?.['msdyn_kpieventdefinitionid'];
  const known = row?.['msdyn_name'];
  return typeof id === 'string' && typeof known === 'string' ? { id, name: known } : undefined;
}

type KpiEvent = {
  readonly definition: KpiDefinition;
  /** Unique name. */
  readonly provider: string;
  readonly now: number;
  readonly columns: RecordData;
};

/**
 * Adds a row of `msdyn_kpieventdata` and returns its ID. @throws {DataverseError} for values that
 * do not fit.
 */
export function writeKpiRow(
  records: Dataverse,
  { definition, provider, now, columns }: KpiEvent,
): string {
  const time = new Date(now).toISOString();
  return records.create('msdyn_kpieventdata', {
    msdyn_name: `${definition.name} ${time}`.slice(-100),
    msdyn_kpieventid: definition.id,
    msdyn_kpieventname: definition.name,
    msdyn_eventtimestamp: time,
    msdyn_ProviderId: provider.slice(0, 100),
    ...columns,
  }).id;
}
