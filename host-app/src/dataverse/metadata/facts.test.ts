import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ColumnDefinition, LookupTarget, TableDefinition } from './definition.ts';
import digests from './facts/digests.json';
import { tableFacts } from './facts/index.ts';
import { appNames } from './app-names.ts';
import { toolTables } from './tool-tables.ts';
import { wholeModel } from './whole-model.ts';

/**
 * Another program made the digests directly from the sources, one line for each table, column,
 * collection and many-to-many relationship. The same lines are written here from the built model:
 * reading, overlaying and linking must not lose or invent anything.
 */
const model = wholeModel([...appNames, 'other']).filter((table) => !toolTables.includes(table));

describe('the built model and the facts', () => {
  test('have the same tables', () => {
    expect(model.map(({ name }) => name).toSorted()).toEqual(Object.keys(digests).toSorted());
  });

  test.each(model.map((table) => [table.name, table] as const))(
    '%s has in each line the facts of its sources',
    (name, table) => {
      const known: Readonly<Record<string, { columns: number; digest: string }>> = digests;
      expect(table.columns).toHaveLength(known[name]?.columns ?? 0);
      const lines = linesOf(table);
      const digest = createHash('sha256').update(lines).digest('hex').slice(0, 16);
      expect({ digest, lines: known[name]?.digest === digest ? '' : lines }).toEqual({
        digest: known[name]?.digest,
        lines: '',
      });
    },
  );

  test('leave open only points that no source settles', () => {
    const open = tableFacts.flatMap(({ table, oneToMany, manyToMany }) => [
      ...Object.entries(oneToMany).flatMap(([name, text]) =>
        text.endsWith(' ?') ? [`${table}.${name}`] : [],
      ),
      ...Object.entries(manyToMany).flatMap(([name, text]) =>
        text.split(' ').length === 2 ? [`${table}.${name}`] : [],
      ),
    ]);
    // The lookup of these collections follows from their names. For three relationships the
    // intersect table is unknown, and they are not offered.
    expect(open).toHaveLength(42);
  });
});

function linesOf(table: TableDefinition): string {
  const columns = [...table.columns].toSorted((left, right) => compare(left.name, right.name));
  const collections = model.flatMap((other) =>
    other.columns.flatMap((column) =>
      (column.targets ?? [])
        .filter((target) => target.table === table.name && target.inverse !== undefined)
        .map(({ inverse = '', onDelete = '' }) =>
          [`>${inverse}`, other.name, column.name, onDelete].join('|'),
        ),
    ),
  );
  const settled = collections.filter((line) => !isOpen(table.name, line.slice(1).split('|')[0]));
  const many = table.manyToMany.map((relation) =>
    [
      `*${relation.navigationProperty}`,
      relation.table,
      relation.intersectTable,
      relation.nearColumn,
      relation.farColumn,
      relation.farProperty ?? '',
    ].join('|'),
  );
  const lines = [
    headOf(table),
    ...columns.map(columnLine),
    ...settled.toSorted(compare),
    ...many.toSorted(compare),
  ];
  return `${lines.join('\n')}\n`;
}

function isOpen(table: string, name: string | undefined): boolean {
  const facts = tableFacts.find((candidate) => candidate.table === table);
  const collections: Readonly<Record<string, string | undefined>> = facts?.oneToMany ?? {};
  return collections[name ?? '']?.endsWith(' ?') === true;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

const ownerships = {
  user: 'UserOwned',
  organization: 'OrganizationOwned',
  business: 'BusinessOwned',
  none: 'None',
};

function headOf(table: TableDefinition): string {
  return [
    'table',
    table.name,
    table.schemaName,
    table.setName,
    table.collectionName ?? table.setName,
    table.primaryId,
    table.primaryName === table.primaryId ? '' : table.primaryName,
    table.primaryImage ?? '',
    table.objectTypeCode,
    table.isActivity ? 1 : 0,
    table.baseType ?? '',
    ownerships[table.ownership],
  ].join('|');
}

const kinds: Readonly<Partial<Record<ColumnDefinition['type'], string>>> = {
  id: 'uniqueidentifier',
  guid: 'uniqueidentifier',
  text: 'string',
  choice: 'picklist',
  choices: 'multiselect',
  date: 'datetime',
  parties: 'partylist',
  table: 'entityname',
  managed: 'managedproperty',
};
const levels = {
  system: 'SystemRequired',
  application: 'ApplicationRequired',
  recommended: 'Recommended',
};
const formats = { phone: 'Phone', email: 'Email', url: 'Url' };

function columnLine(column: ColumnDefinition): string {
  const targets = column.targets ?? [];
  const listed = targets.filter(({ isUnlisted }) => isUnlisted !== true);
  const isMoment = column.type === 'datetime' || column.type === 'date';
  return [
    column.name,
    column.schemaName,
    column.lookupKind ?? kinds[column.type] ?? column.type,
    column.level === undefined ? 'None' : levels[column.level],
    column.operations ?? 'cru',
    column.maxLength ?? '',
    column.minimum ?? '',
    column.maximum ?? '',
    column.precision ?? '',
    formatOf(column, isMoment),
    isMoment ? (column.behavior ?? 'UserLocal') : '',
    (column.choices ?? []).map(choiceText).join(';'),
    defaultOf(column),
    listed.map(({ table }) => table).toSorted(compare),
    column.otherTargets ?? '',
    column.type === 'lookup' ? navigationsOf(column, targets) : '',
    column.type === 'lookup' && targets.every(({ navigationProperty }) => !navigationProperty)
      ? 1
      : '',
    column.companionOf ?? '',
    column.isFetchOnly === true ? 0 : 1,
    column.app ?? '',
    column.source ?? '',
  ].join('|');
}

function formatOf({ format, shape }: ColumnDefinition, isMoment: boolean): string {
  if (format !== undefined) return formats[format];
  if (shape === 'NoFormat') return '';
  return shape ?? (isMoment ? 'DateAndTime' : '');
}

function choiceText({
  value,
  label,
  state = -1,
  defaultStatus,
}: {
  value: number;
  label: string;
  state?: number;
  defaultStatus?: number;
}): string {
  return `${value}@${state === -1 ? '' : state}>${defaultStatus ?? ''}=${label}`;
}

function defaultOf({ type, defaultValue }: ColumnDefinition): string {
  const hasOne = type === 'boolean' || type === 'choice' || type === 'state';
  return hasOne && defaultValue !== undefined ? JSON.stringify(defaultValue) : '';
}

function navigationsOf(column: ColumnDefinition, targets: readonly LookupTarget[]): string {
  const named = targets.filter(({ navigationProperty }) => navigationProperty !== undefined);
  const [first, second] = named;
  const isByOwner = named.length === 2 && first?.navigationProperty === second?.navigationProperty;
  if (isByOwner || column.lookupKind === 'owner') {
    return first === undefined ? '' : `owner=${first.navigationProperty}`;
  }
  return named
    .map(({ table, navigationProperty }) => `${table}=${navigationProperty}`)
    .toSorted(compare)
    .join();
}
