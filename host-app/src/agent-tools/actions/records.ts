import {
  toGuid,
  type ColumnDefinition,
  type DataverseRecord,
  type TableDefinition,
} from '../../dataverse/index.ts';
import { resolveCase, solved } from '../../web-api/operations/platform.ts';
import { focusedTabOf } from '../../workspace/sessions/session.ts';
import { recordOf } from '../../workspace/tabs/tab.ts';
import type { PageData } from '../../workspace/tabs/pages.ts';
import { asRecordData, readColumns, requireTable } from '../column-values.ts';
import type { ActionAtWork, ActionOutputs, RunAction } from '../macro-at-work.ts';
import { macroDiagnostics } from '../macro-diagnostics.ts';
import { MacroFailure } from '../macro-failure.ts';
import { openNewForm } from './pages.ts';

/** Writes the row; open forms show that it was changed elsewhere (documented). */
function updateRecord(work: ActionAtWork): void {
  const { records } = work.app;
  const table = requireTable(records, work.text('EntityName'));
  const id = idIn(work.text('EntityId'));
  const values = readColumns(table, work.columns(), records);
  records.update(table.name, id, asRecordData(values, records.findTable));
}

function idIn(text: string): string {
  const id = toGuid(text);
  if (id === undefined) throw new MacroFailure(`"${text.slice(0, 100)}" is not an ID`);
  return id;
}

function clone(work: ActionAtWork, entityName: string, entityId: string): ActionOutputs {
  const { records } = work.app;
  const table = requireTable(records, entityName);
  const data = copyOf(table, records.retrieve(table.name, idIn(entityId)));
  const title = work.optional('RecordTitle');
  const named = title === undefined ? data : { ...data, [table.primaryName]: title };
  return openNewForm(work, table.name, named);
}

const notCopied = new Set(['id', 'guid', 'state', 'status', 'parties', 'image', 'virtual']);

function copyOf(table: TableDefinition, record: DataverseRecord): PageData {
  return Object.fromEntries(
    table.columns.flatMap((column): [string, unknown][] => {
      if (column.isReadOnly === true || notCopied.has(column.type)) return [];
      if (column.companionOf !== undefined || column.autoNumber !== undefined) return [];
      const value = column.type === 'lookup' ? lookupOf(column, record) : record[column.name];
      return value === undefined || value === null ? [] : [[column.name, value]];
    }),
  );
}

function lookupOf({ name }: ColumnDefinition, record: DataverseRecord): unknown {
  const value = `_${name}_value`;
  const id = record[value];
  const entityType = record[`${value}@Microsoft.Dynamics.CRM.lookuplogicalname`];
  if (typeof id !== 'string' || typeof entityType !== 'string') return undefined;
  const text = record[`${value}@OData.Community.Display.V1.FormattedValue`];
  return [{ id, entityType, name: typeof text === 'string' ? text : entityType }];
}

function cloneCurrent(work: ActionAtWork): ActionOutputs {
  const record = recordOf(focusedTabOf(work.session()));
  if (record) return clone(work, record.entityName, record.entityId);
  throw new MacroFailure('the focused tab shows no saved record');
}

function resolveOpenCase(work: ActionAtWork): void {
  const { records } = work.app;
  const id = idIn(work.text('IncidentId'));
  const { statecode } = records.retrieve('incident', id, '$select=statecode');
  if (statecode !== 0) throw new MacroFailure('the case is not active');
  const minutes = Number(work.optional('BillableTime') ?? 0);
  if (!Number.isInteger(minutes) || minutes < 0) {
    throw new MacroFailure('BillableTime: expected minutes');
  }
  const subject = work.optional('Resolution') ?? 'Resolved by a macro';
  if (records.findTable('incidentresolution')) {
    resolveCase(records, id, { columns: { subject, timespent: minutes }, reason: undefined });
  } else records.update('incident', id, { statecode: 1, statuscode: solved });
}

function draftEmail(work: ActionAtWork): ActionOutputs {
  const { records } = work.app;
  const { name: entityType } = requireTable(records, work.text('EntityName'));
  const id = idIn(work.text('EntityId'));
  records.retrieve(entityType, id);
  for (const input of ['TemplateId', 'PartyListName']) {
    if (work.optional(input) === undefined) continue;
    work.say(
      macroDiagnostics.withoutEffect(
        work.action.name,
        `${input} has no effect here, so the draft has neither text nor recipients`,
        'Check the text and the recipients in the product.',
      ),
    );
  }
  const name = records.nameOf({ entityType, id }) ?? entityType;
  return openNewForm(work, 'email', { regardingobjectid: [{ id, entityType, name }] });
}

export const recordActions = {
  Update_Record: updateRecord,
  Clone_Input_Record: (work) => clone(work, work.text('EntityName'), work.text('EntityId')),
  Clone_Current_Record: cloneCurrent,
  Resolve_Case: resolveOpenCase,
  Draft_Email: draftEmail,
} satisfies Readonly<Record<string, RunAction>>;
