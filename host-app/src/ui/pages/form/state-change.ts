import type { DataverseRecord, RecordData, TableDefinition } from '../../../dataverse/index.ts';

/** Actions that complete or reactivate a record. */
export interface StateChange {
  readonly label: string;
  readonly data: RecordData;
}

/** Completed or canceled. Open records may have several states: an appointment can be scheduled. */
export function isOver({ statecode }: DataverseRecord): boolean {
  return statecode === 1 || statecode === 2;
}

const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({ incident: 'Resolve case', lead: 'Qualify' }),
);

/** The next state of a record and the name of the command; undefined for tables without states. */
export function stateChangeOf(
  table: TableDefinition,
  record: DataverseRecord,
): StateChange | undefined {
  const state = table.columns.find(({ type }) => type === 'state');
  if (!state || table.name === 'knowledgearticle') return undefined;
  const isOpen = !isOver(record);
  const target = isOpen ? 1 : 0;
  if (!state.choices?.some(({ value }) => value === target)) return undefined;
  return { label: isOpen ? endingOf(table) : reopeningOf(table), data: dataFor(table, target) };
}

function endingOf({ name, isActivity }: TableDefinition): string {
  return endings.get(name) ?? (isActivity ? 'Mark complete' : 'Deactivate');
}

function reopeningOf({ name, isActivity }: TableDefinition): string {
  return name === 'incident' ? 'Reactivate case' : isActivity ? 'Reopen' : 'Activate';
}

function dataFor(table: TableDefinition, target: number): RecordData {
  const status = table.columns.find(({ type }) => type === 'status');
  const reason = status?.choices?.find(({ state }) => state === target);
  return { statecode: target, ...(reason ? { statuscode: reason.value } : {}) };
}
