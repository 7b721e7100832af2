import type {
  ColumnDefinition,
  DataverseRecord,
  TableDefinition,
} from '../../../dataverse/index.ts';
import { isSameValue, readField, toText, type Draft, type FieldValue } from './field-values.ts';

/** The agent's new value of a column, and the previous value. */
export interface Edit {
  readonly value: FieldValue;
  readonly from: FieldValue;
}

/** Edited columns by name. */
export type Edits = Readonly<Record<string, Edit>>;

/** A column that the agent and another person have changed to different values. */
export interface Conflict {
  readonly column: ColumnDefinition;
  readonly theirs: FieldValue;
}

/** Columns may have any name, including `__proto__`. */
export function own<Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Adds an edit; restoring the old value removes it. */
export function withEdit(
  edits: Edits,
  column: ColumnDefinition,
  value: FieldValue,
  shown: FieldValue,
): Edits {
  const others = withoutEdit(edits, column);
  const from = own(edits, column.name)?.from ?? shown;
  return isSameValue(value, from) ? others : { ...others, [column.name]: { value, from } };
}

export function withoutEdit(edits: Edits, { name }: ColumnDefinition): Edits {
  const { [name]: _dropped, ...others } = edits;
  return others;
}

/** The agent's value wins: the other person's value becomes the one it replaces. */
export function withMine(edits: Edits, { column, theirs }: Conflict): Edits {
  const edit = own(edits, column.name);
  return edit ? { ...edits, [column.name]: { ...edit, from: theirs } } : edits;
}

export function valuesOf(edits: Edits): Draft {
  return Object.fromEntries(Object.entries(edits).map(([name, { value }]) => [name, value]));
}

/** Columns that another person has changed since the row was shown, except read-only ones such as timestamps. */
export function changedElsewhere(
  table: TableDefinition,
  shown: DataverseRecord,
  current: DataverseRecord,
): readonly ColumnDefinition[] {
  return table.columns.filter(
    (column) =>
      column.type !== 'id' &&
      column.isReadOnly !== true &&
      !isSameValue(readField(shown, column), readField(current, column)),
  );
}

/** Edited columns that now hold neither the edit's original value nor its new one. */
export function conflictsOf(
  table: TableDefinition,
  edits: Edits,
  current: DataverseRecord,
): readonly Conflict[] {
  return table.columns.flatMap((column) => {
    const edit = own(edits, column.name);
    if (!edit) return [];
    const theirs = readField(current, column);
    const agrees = isSameValue(theirs, edit.from) || isSameValue(theirs, edit.value);
    return agrees ? [] : [{ column, theirs }];
  });
}

/** A value as the agent reads it. */
export function shownText(column: ColumnDefinition, value: FieldValue): string {
  const number = typeof value === 'boolean' ? Number(value) : value;
  const choice = column.choices?.find((candidate) => candidate.value === number);
  return choice?.label ?? toText(value);
}
