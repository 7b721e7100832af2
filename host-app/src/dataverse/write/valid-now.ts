import type { ColumnDefinition } from '../metadata/definition.ts';
import type { Filling } from './filling.ts';

/** Whether this write may set the column: some can be set only on creation (documented). */
export function isValidNow({ isNew }: Filling, column: ColumnDefinition): boolean {
  if (column.isReadOnly === true) return false;
  return column.operations?.includes(isNew ? 'c' : 'u') !== false;
}

/** Reports that a value was omitted, as the product ignores it. */
export function noticeReadOnly(
  { writer, name, isNew }: Filling,
  { name: column, isReadOnly }: ColumnDefinition,
): void {
  const reason =
    isReadOnly === true
      ? 'it is calculated or stamped'
      : isNew
        ? 'it cannot be set when a row is created'
        : 'it can be set only when a row is created';
  writer.transaction.notice({
    code: 'read-only-column',
    table: name,
    column,
    message: `The value for '${column}' was left out: ${reason}.`,
  });
}
