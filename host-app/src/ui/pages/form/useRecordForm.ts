import { useCallback, useState, useSyncExternalStore } from 'react';
import {
  DataverseError,
  type ColumnDefinition,
  type DataverseRecord,
  type TableDefinition,
} from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { markTabDirty } from '../../../workspace/tabs.ts';
import { toRecordData } from './draft-data.ts';
import { isSameValue, problemOf, readField, type Draft, type FieldValue } from './field-values.ts';

export interface RecordForm {
  readonly table: TableDefinition;
  /** Without it the form makes a new record. */
  readonly entityId: string | undefined;
  /** The row as last read; empty for a new record. */
  readonly record: DataverseRecord;
  readonly isDirty: boolean;
  /** Somebody else has changed the row since it was read. */
  readonly isStale: boolean;
  readonly problems: Readonly<Record<string, string>>;
  readonly failure: string | undefined;
  readonly valueOf: (column: ColumnDefinition) => FieldValue;
  readonly change: (column: ColumnDefinition, value: FieldValue) => void;
  /** Reads the row again; edits stay. */
  readonly refresh: () => void;
  /** Gives the id of the saved record, or undefined when it could not be saved. */
  readonly save: () => string | undefined;
}

interface FormInput {
  readonly tabId: string;
  readonly table: TableDefinition;
  readonly entityId: string | undefined;
  readonly read: () => DataverseRecord;
  readonly initial: Draft;
  readonly required: readonly ColumnDefinition[];
}

/** Edits of one record. Only changed columns are written, so two writers of one row both win. */
export function useRecordForm(input: FormInput): RecordForm {
  const { tabId, table, entityId, read } = input;
  const { records, workspace } = useApp();
  const [record, setRecord] = useState(read);
  const [draft, setDraft] = useState<Draft>(input.initial);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string>();
  const isStale = useIsStale(table.name, entityId, record);

  const settle = (next: Draft): void => {
    setDraft(next);
    workspace.apply(markTabDirty, { tabId, isDirty: Object.keys(next).length > 0 });
  };

  const change = (column: ColumnDefinition, value: FieldValue): void => {
    const { [column.name]: _before, ...others } = draft;
    const { [column.name]: _problem, ...remaining } = problems;
    setProblems(remaining);
    settle(
      isSameValue(value, readField(record, column)) ? others : { ...others, [column.name]: value },
    );
  };

  const valueOf = (column: ColumnDefinition): FieldValue =>
    draft[column.name] ?? (column.name in draft ? null : readField(record, column));

  const save = (): string | undefined => {
    const found = findProblems([...input.required, ...changedColumns(table, draft)], valueOf);
    setProblems(found);
    if (Object.keys(found).length > 0) return undefined;
    try {
      const data = toRecordData(draft, table, records.findTable);
      const saved =
        entityId === undefined
          ? records.create(table.name, data)
          : records.update(table.name, entityId, data);
      setFailure(undefined);
      settle({});
      if (entityId !== undefined) setRecord(read());
      return saved.id;
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
    isDirty: Object.keys(draft).length > 0,
    isStale,
    problems,
    failure,
    valueOf,
    change,
    refresh: () => setRecord(read()),
    save,
  };
}

function changedColumns(table: TableDefinition, draft: Draft): readonly ColumnDefinition[] {
  return table.columns.filter((column) => column.name in draft);
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

function useIsStale(table: string, id: string | undefined, record: DataverseRecord): boolean {
  const { records } = useApp();
  const subscribe = useCallback(
    (onChange: () => void) => records.subscribe(() => onChange()),
    [records],
  );
  const currentTag = (): unknown => {
    try {
      return id === undefined ? undefined : records.retrieve(table, id)['@odata.etag'];
    } catch {
      return 'gone';
    }
  };
  return useSyncExternalStore(subscribe, currentTag) !== record['@odata.etag'];
}
