import { toEntityMetadata, type TableDefinition } from '../../dataverse/index.ts';
import { isMembers, type Members } from '../calls/script-input.ts';
import { collectionOf } from './collection.ts';

/** Metadata of a table with the methods that objects of the page have (documented). */
export function scriptMetadata(table: TableDefinition, columns: readonly string[]): Members {
  const described: Members = structuredClone({ ...toEntityMetadata(table, columns) });
  const given = described['Attributes'];
  const attributes = Object.values(isMembers(given) ? given : {})
    .filter(isMembers)
    .map((attribute) => withMethods(table, attribute));
  const byName = Object.fromEntries(attributes.map((each) => [nameOf(each), each]));
  return { ...described, Attributes: { ...collectionOf(attributes, nameOf), ...byName } };
}

function nameOf({ LogicalName: name }: Members): string {
  return typeof name === 'string' ? name : '';
}

function withMethods(table: TableDefinition, attribute: Members): Members {
  const column = table.columns.find(({ name }) => name === nameOf(attribute));
  const { OptionSet: options } = attribute;
  const named = options === undefined ? attribute : { ...attribute, Choice: options };
  if (column?.type === 'state') {
    return {
      ...named,
      getDefaultStatus: (state: unknown) =>
        column.choices?.find(({ value }) => value === state)?.defaultStatus ?? null,
      getStatusValuesForState: (state: unknown) => statusesOf(table, state),
    };
  }
  if (column?.type !== 'status') return named;
  const stateOf = (status: unknown) =>
    column.choices?.find(({ value }) => value === status)?.state ?? null;
  return { ...named, getState: stateOf };
}

/** The status reasons of a state. */
export function statusesOf({ columns }: TableDefinition, state: unknown): readonly number[] {
  const choices = columns.find(({ type }) => type === 'status')?.choices ?? [];
  return choices.filter((choice) => choice.state === state).map(({ value }) => value);
}
