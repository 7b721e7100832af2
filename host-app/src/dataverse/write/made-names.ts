import type { Table } from '../metadata/catalog.ts';
import type { ColumnDefinition, TableDefinition } from '../metadata/definition.ts';
import { nearestName } from '../nearest-name.ts';
import type { Notice } from '../notice.ts';

/** Reports that a table was created on first use, with the configuration that would declare it. */
export function tableNotice({ definition }: Table): Notice {
  const { name, setName } = definition;
  return {
    code: 'table-created',
    table: name,
    message: `The table '${name}' (${setName}) was created on first use. Without it the product says: The entity with a name = '${name}' with namemapping = 'Logical' was not found in the MetadataCache.`,
    declare: declarationOf([{ ...definition, columns: [] }]),
  };
}

/** Reports that a column was created on first use, with the configuration that would declare it. */
export function columnNotice({ definition }: Table, column: ColumnDefinition): Notice {
  const others = definition.columns.filter(({ isCustom }) => isCustom !== true);
  const nearest = nearestName(
    column.name,
    others.map(({ name }) => name),
  );
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return {
    code: 'column-created',
    table: definition.name,
    column: column.name,
    message: `The column '${column.name}' of '${definition.name}' was created on first use. Without it the product says: Could not find a property named '${column.name}' on type 'Microsoft.Dynamics.CRM.${definition.name}'.${hint}`,
    declare: declarationOf([{ ...definition, columns: [column] }]),
  };
}

/** Tables and columns in the configuration's notation: `"tables": [...]`, ready to copy. */
export function declarationOf(tables: readonly TableDefinition[]): string {
  return `"tables": ${JSON.stringify(tables.map(describe))}`;
}

function describe({ name, columns, isActivity, isCustom }: TableDefinition) {
  return {
    name,
    ...(isActivity && isCustom ? { isActivity } : {}),
    columns: columns.filter((column) => column.isCustom === true).map(describeColumn),
  };
}

function describeColumn({ name, schemaName, type, format, targets, choices }: ColumnDefinition) {
  return {
    name: schemaName ?? name,
    type: type === 'any' ? 'text' : type,
    ...(format === undefined ? {} : { format }),
    ...(type === 'lookup' ? { targets: targets?.map(({ table }) => table) ?? [] } : {}),
    ...(type === 'choice'
      ? { choices: Object.fromEntries(choices?.map(({ value, label }) => [value, label]) ?? []) }
      : {}),
  };
}
