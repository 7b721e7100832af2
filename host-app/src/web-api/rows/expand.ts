import {
  DataverseError,
  type JsonObject,
  type JsonValue,
  type TableDefinition,
  isJsonObject,
} from '../../dataverse/index.ts';
import { splitList } from '../../dataverse/query/split-list.ts';
import { addressOf, type Call } from '../call.ts';
import { refuseQuery } from '../refusal.ts';
import { plainText } from '../plain-text.ts';

interface Expanded {
  readonly name: string;
  /** Options in the parentheses. */
  readonly options: readonly string[];
  readonly isReference: boolean;
  readonly isCollection: boolean;
  /** The table at the other end. */
  readonly table: TableDefinition | undefined;
}

/** An `$expand` that the tables can read, and how its rows are finished. */
export interface ExpandPlan {
  readonly text: string | undefined;
  readonly finish: (row: JsonObject) => JsonObject;
}

/** Most members of an `$expand` (documented). */
const mostMembers = 15;

/** Checks what the product refuses in `$expand`, and adds links to expanded collections. */
export function planExpand(
  call: Call,
  table: TableDefinition,
  source: string | undefined,
): ExpandPlan {
  if (source === undefined) return { text: undefined, finish: (row) => row };
  const members = splitList(source, ',').map(({ text }) => readMember(call, table, text));
  if (count(call, table, source) > mostMembers) {
    refuseQuery(`A maximum of ${mostMembers} $expand options are allowed in a query.`);
  }
  for (const member of members) check(call, member, 1);
  return {
    text: members.map(textOf).join(','),
    finish: (row) => {
      const id = row[table.primaryId];
      const added = members.map((member) =>
        finishMember(call, member, row, `${addressOf(call, table, plainText(id))}/${member.name}`),
      );
      return Object.assign(Object.create(null), row, ...added);
    },
  };
}

function readMember(call: Call, table: TableDefinition, text: string): Expanded {
  const [, name = '', reference, nested] =
    /^(\w+)(\/\$ref)?\s*(?:\(([\s\S]*)\))?$/.exec(text.trim()) ?? [];
  const navigation = name === '' ? undefined : call.records.navigation(table.name, name);
  const other =
    navigation?.kind === 'one'
      ? navigation.target.table
      : navigation?.kind === 'children'
        ? navigation.table
        : navigation?.relation.table;
  return {
    name: name === '' ? text : name,
    options: nested === undefined ? [] : splitList(nested, ';').map((option) => option.text),
    isReference: reference !== undefined,
    isCollection: navigation !== undefined && navigation.kind !== 'one',
    table: other === undefined ? undefined : call.records.findTable(other),
  };
}

function check(
  call: Call,
  { options, isReference, isCollection, table }: Expanded,
  depth: number,
): void {
  if (isReference && isCollection) {
    refuseQuery('Expand with $ref is only supported on lookup type navigation property.');
  }
  const isSorted = options.some((option) => /^\$(?:orderby|top)\s*=/.test(option));
  if (isSorted && (!isCollection || depth > 1)) {
    refuseQuery(
      'Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested one-to-many relationship.',
    );
  }
  const nested = nestedExpand(options);
  if (nested === undefined || table === undefined) return;
  for (const { text } of splitList(nested, ','))
    check(call, readMember(call, table, text), depth + 1);
}

function count(call: Call, table: TableDefinition, source: string): number {
  let sum = 0;
  for (const { text } of splitList(source, ',')) {
    const member = readMember(call, table, text);
    const nested = nestedExpand(member.options);
    sum += 1 + (nested !== undefined && member.table ? count(call, member.table, nested) : 0);
  }
  return sum;
}

function nestedExpand(options: readonly string[]): string | undefined {
  const found = options.find((option) => /^\$expand\s*=/.test(option));
  return found?.slice(found.indexOf('=') + 1).trim();
}

function textOf({ name, options, isReference, table }: Expanded): string {
  if (isReference && table !== undefined) return `${name}($select=${table.primaryId})`;
  return options.length === 0 ? name : `${name}(${options.join(';')})`;
}

function finishMember(
  call: Call,
  { name, options, isReference, isCollection, table }: Expanded,
  row: JsonObject,
  address: string,
): JsonObject {
  const value = row[name];
  if (isReference) return { [name]: referenceOf(call, table, value) };
  if (!isCollection || nestedExpand(options) !== undefined) return {};
  const query = options.map(encodeURI).join('&');
  return { [`${name}@odata.nextLink`]: `${address}${query === '' ? '' : `?${query}`}` };
}

function referenceOf(
  call: Call,
  table: TableDefinition | undefined,
  value: JsonValue | undefined,
): JsonValue {
  if (!isJsonObject(value) || table === undefined) return null;
  return { '@odata.id': addressOf(call, table, plainText(value[table.primaryId])) };
}

/** The names in `#contacts(fullname,parentcustomerid_account(name))`. */
export function namesOfContext(select: string | undefined, expand: string | undefined): string {
  const columns = select === undefined ? [] : select.split(',').map((name) => name.trim());
  const members = expand === undefined ? [] : splitList(expand, ',').map(({ text }) => text);
  const expanded = members.map((text) => {
    const [, name = text, nested = ''] = /^(\w+)\s*(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
    const options = splitNested(nested);
    const valueOf = (option: string) =>
      options.find((part) => part.startsWith(`${option}=`))?.slice(option.length + 1);
    const inner = namesOfContext(valueOf('$select'), valueOf('$expand'));
    return `${name}${inner === '' ? '()' : inner}`;
  });
  const names = [...columns, ...expanded].filter((name) => name !== '');
  return names.length === 0 ? '' : `(${names.join(',')})`;
}

function splitNested(text: string): readonly string[] {
  try {
    return splitList(text, ';').map((option) => option.text);
  } catch (error) {
    if (error instanceof DataverseError) return [];
    throw error;
  }
}
