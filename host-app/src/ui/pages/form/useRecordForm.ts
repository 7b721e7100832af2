import { useEffectEvent, useEffect, useState } from 'react';
import {
  DataverseError,
  type ColumnDefinition,
  type DataverseRecord,
  type RecordReference,
  type TableDefinition,
} from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { toRecordData } from './draft-data.ts';
import {
  changedElsewhere,
  conflictsOf,
  own,
  valuesOf,
  withEdit,
  withMine,
  withoutEdit,
  type Conflict,
  type Edits,
} from './edits.ts';
import { problemOf, readField, type Draft, type FieldValue } from './field-values.ts';
import { useCurrentRecord } from './useCurrentRecord.ts';

export interface RecordForm {
  readonly table: TableDefinition;
  /** Without it, the form creates a new record. */
  readonly entityId: string | undefined;
  /** The row as last read; empty for a new record. */
  readonly record: DataverseRecord;
  readonly isDirty: boolean;
  /** The row no longer exists. */
  readonly isGone: boolean;
  /** Changes by other people since the row was read. */
  readonly changedElsewhere: readonly ColumnDefinition[];
  /** Columns that both have changed: the agent has to choose before anything is saved. */
  readonly conflicts: readonly Conflict[];
  readonly problems: Readonly<Record<string, string>>;
  readonly failure: string | undefined;
  readonly valueOf: (column: ColumnDefinition) => FieldValue;
  readonly change: (column: ColumnDefinition, value: FieldValue) => void;
  readonly keepMine: (conflict: Conflict) => void;
  readonly takeTheirs: (conflict: Conflict) => void;
  /** Reads the row again; edits stay. */
  readonly refresh: () => void;
  /** Returns the saved record, or undefined when it could not be saved. */
  readonly save: () => RecordReference | undefined;
}

export interface RecordFormInput {
  readonly table: TableDefinition;
  readonly entityId: string | undefined;
  readonly read: () => DataverseRecord;
  readonly initial: Draft;
  /** Columns to check before a save: those on the form, as it shows them. */
  readonly required: readonly ColumnDefinition[];
  readonly onDirty?: (isDirty: boolean) => void;
}

/**
 * Edits of one record. Only changed columns are written, so two writers of different columns both
 * succeed; when they changed the same one, the agent chooses.
 */
export function useRecordForm(input: RecordFormInput): RecordForm {
  const { table, entityId, read, onDirty } = input;
  const { records } = useApp();
  const [record, setRecord] = useState(read);
  const [edits, setEdits] = useState<Edits>(() => editsOf(input.initial, table, record));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string>();
  const current = useCurrentRecord(table.name, entityId);
  const tellOfPrefill = useEffectEvent(() => {
    if (Object.keys(edits).length > 0) onDirty?.(true);
  });
  useEffect(() => tellOfPrefill(), []);
  const conflicts = current ? conflictsOf(table, edits, current) : [];

  const settle = (next: Edits): void => {
    setEdits(next);
    onDirty?.(Object.keys(next).length > 0);
  };

  const valueOf = (column: ColumnDefinition): FieldValue => {
    const edit = own(edits, column.name);
    return edit ? edit.value : readField(record, column);
  };

  const change = (column: ColumnDefinition, value: FieldValue): void => {
    const { [column.name]: _problem, ...remaining } = problems;
    setProblems(remaining);
    settle(withEdit(edits, column, value, readField(record, column)));
  };

  const write = (draft: Draft): RecordReference => {
    const data = toRecordData(draft, table, records.findTable);
    return entityId === undefined
      ? records.create(table.name, data)
      : records.update(table.name, entityId, data);
  };

  const save = (): RecordReference | undefined => {
    const draft = valuesOf(edits);
    const asked = new Map(input.required.map((column) => [column.name, column]));
    const changed = table.columns
      .filter(({ name }) => Object.hasOwn(draft, name))
      .map((column) => asked.get(column.name) ?? column);
    const found = findProblems([...input.required, ...changed], valueOf);
    setProblems(found);
    if (Object.keys(found).length > 0 || conflicts.length > 0) return undefined;
    try {
      const saved = write(draft);
      setFailure(undefined);
      settle({});
      if (entityId !== undefined) setRecord(read());
      return saved;
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      setFailure(error.message);
      return undefined;
    }
  };

  return {
    table,
    entityId,
    record,
    isDirty: Object.keys(edits).length > 0,
    isGone: entityId !== undefined && current === undefined,
    changedElsewhere: current ? changedElsewhere(table, record, current) : [],
    conflicts,
    problems,
    failure,
    valueOf,
    change,
    keepMine: (conflict) => settle(withMine(edits, conflict)),
    takeTheirs: ({ column }) => {
      settle(withoutEdit(edits, column));
      setRecord(read());
    },
    refresh: () => setRecord(read()),
    save,
  };
}

function editsOf(initial: Draft, table: TableDefinition, record: DataverseRecord): Edits {
  return Object.fromEntries(
    table.columns.flatMap((column) => {
      const value = own(initial, column.name);
      if (value === undefined) return [];
      return [[column.name, { value, from: readField(record, column) }]];
    }),
  );
}

function findProblems(
  columns: readonly ColumnDefinition[],
  valueOf: (column: ColumnDefinition) => FieldValue,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const problem = problemOf(column, valueOf(column));
      return problem === undefined ? [] : [[column.name, problem]];
    }),
  );
}
