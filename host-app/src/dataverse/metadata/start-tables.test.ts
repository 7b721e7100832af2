import { expect, test } from 'vitest';
import type { ColumnDefinition, TableDefinition } from './definition.ts';
import { startTables } from './start-tables.ts';
import { wholeModel } from './whole-model.ts';

const model = wholeModel();

/** The tables of the first screen must agree with the whole model. */
test.each(startTables.map((table) => [table.name, table] as const))(
  '%s of the first screen is part of the whole model',
  (name, table) => {
    const whole = model.find((candidate) => candidate.name === name);
    expect(whole).toBeDefined();
    if (whole === undefined) return;
    expect(headOf(table)).toEqual(headOf(whole));
    const columns = new Map(whole.columns.map((column) => [column.name, column]));
    const differences = table.columns.flatMap((column) =>
      differencesOf(column, columns.get(column.name)),
    );
    expect(differences).toEqual([]);
    const relations = whole.manyToMany.map(({ navigationProperty }) => navigationProperty);
    for (const { navigationProperty } of table.manyToMany) {
      expect(relations).toContain(navigationProperty);
    }
  },
);

function headOf({ setName, primaryId, primaryName, isActivity }: TableDefinition) {
  return { setName, primaryId, primaryName, isActivity };
}

function differencesOf(start: ColumnDefinition, whole: ColumnDefinition | undefined): string[] {
  if (whole === undefined) return [`${start.name} is missing`];
  const said = (key: keyof ColumnDefinition) =>
    JSON.stringify(start[key]) === JSON.stringify(whole[key])
      ? []
      : [`${start.name}.${key}: ${JSON.stringify(start[key])} <> ${JSON.stringify(whole[key])}`];
  const choices = new Map(whole.choices?.map(({ value, label }) => [value, label]));
  const targets = new Map(whole.targets?.map((target) => [target.table, target]));
  return [
    ...said('type'),
    ...(start.maxLength === undefined ? [] : said('maxLength')),
    ...(start.defaultValue === undefined ? [] : said('defaultValue')),
    ...(start.choices ?? []).flatMap(({ value, label }) =>
      choices.get(value) === label
        ? []
        : [`${start.name}: ${value} ${label} <> ${choices.get(value)}`],
    ),
    ...(start.targets ?? []).flatMap(({ table, navigationProperty, inverse }) => {
      const other = targets.get(table);
      return other?.navigationProperty === navigationProperty &&
        (inverse === undefined || other?.inverse === inverse)
        ? []
        : [
            `${start.name}>${table}: ${navigationProperty} ${inverse} <> ${other?.navigationProperty} ${other?.inverse}`,
          ];
    }),
  ];
}
