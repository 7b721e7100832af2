import type { ColumnDefinition, TableDefinition } from '../../dataverse/index.ts';
import { childRelationshipsOf } from '../../dataverse/index.ts';
import { isShown } from '../../dataverse/metadata/catalog.ts';
import { edmTypeOf } from '../../dataverse/query/kinds.ts';
import type { Call, Reply } from '../call.ts';
import { offeredOperations } from '../operations/operations.ts';

/** `$metadata`: one schema with the types, sets and operations (page-scripting.md 12.8). */
export function metadataDocument({ records, query }: Call): Reply {
  const tables = records.tables();
  const names = new Set(tables.map(({ name }) => name));
  const isDescribed = /(?:^|&)annotations=true(?:&|$)/.test(query);
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">',
    '<edmx:DataServices>',
    '<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">',
    '<EntityType Name="crmbaseentity" Abstract="true" />',
    ...tables.map((table) => entityType(tables, names, table, isDescribed)),
    ...Object.entries(offeredOperations).map(([name, { kind, boundTo }]) =>
      operation(name, kind, boundTo),
    ),
    '<EntityContainer Name="System">',
    ...tables.map((table) => entitySet(tables, names, table)),
    ...Object.entries(offeredOperations)
      .filter(([, { boundTo }]) => boundTo === undefined)
      .map(([name, { kind }]) =>
        kind === 'function'
          ? `<FunctionImport Name="${name}" Function="mscrm.${name}" />`
          : `<ActionImport Name="${name}" Action="mscrm.${name}" />`,
      ),
    '</EntityContainer>',
    '</Schema>',
    '</edmx:DataServices>',
    '</edmx:Edmx>',
  ].join('\n');
  return { status: 200, text, type: 'application/xml' };
}

function operation(name: string, kind: 'function' | 'action', boundTo: string | undefined): string {
  const binding =
    boundTo === undefined
      ? ''
      : `<Parameter Name="entity" Type="mscrm.${boundTo}" Nullable="false" />`;
  const bound = boundTo === undefined ? '' : ' IsBound="true"';
  return kind === 'function'
    ? `<Function Name="${name}"${bound}>${binding}<ReturnType Type="mscrm.crmbaseentity" Nullable="false" /></Function>`
    : `<Action Name="${name}"${bound}>${binding}</Action>`;
}

function entityType(
  tables: readonly TableDefinition[],
  names: ReadonlySet<string>,
  table: TableDefinition,
  isDescribed: boolean,
): string {
  const properties = new Map(
    table.columns
      .filter(isShown)
      .map((column) => [propertyName(column), property(column, isDescribed)]),
  );
  const navigations = navigationsOf(tables, names, table).map(
    ({ name, type, partner, reference }) => {
      const inverse = partner === undefined ? '' : ` Partner="${escaped(partner)}"`;
      const start = `<NavigationProperty Name="${escaped(name)}" Type="${type}"${inverse}`;
      return reference === undefined
        ? `${start} />`
        : `${start}><ReferentialConstraint Property="${reference.property}" ReferencedProperty="${reference.referenced}" /></NavigationProperty>`;
    },
  );
  return [
    `<EntityType Name="${table.name}" BaseType="mscrm.crmbaseentity">`,
    `<Key><PropertyRef Name="${table.primaryId}" /></Key>`,
    ...properties.values(),
    ...navigations,
    ...(isDescribed ? [description(`${table.label} table.`)] : []),
    '</EntityType>',
  ].join('\n');
}

function propertyName({ name, type }: ColumnDefinition): string {
  return type === 'lookup' ? `_${name}_value` : name;
}

function property(column: ColumnDefinition, isDescribed: boolean): string {
  const type = edmTypeOf(column).replace(/^Edm\.Untyped$|^Microsoft\..*$/, 'Edm.String');
  const start = `<Property Name="${propertyName(column)}" Type="${type}"`;
  return isDescribed ? `${start}>${description(column.label)}</Property>` : `${start} />`;
}

function description(text: string): string {
  return `<Annotation Term="Org.OData.Core.V1.Description" String="${escaped(text)}" />`;
}

interface NavigationProperty {
  readonly name: string;
  readonly type: string;
  readonly partner?: string | undefined;
  readonly reference?: { readonly property: string; readonly referenced: string };
  readonly table: string;
}

function navigationsOf(
  tables: readonly TableDefinition[],
  names: ReadonlySet<string>,
  table: TableDefinition,
): readonly NavigationProperty[] {
  const found = new Map<string, NavigationProperty>();
  for (const column of table.columns) {
    if (column.type !== 'lookup') continue;
    for (const { table: other, navigationProperty: name, inverse } of column.targets ?? []) {
      if (name === undefined || !names.has(other)) continue;
      const referenced = tables.find((one) => one.name === other)?.primaryId ?? '';
      const reference = { property: `_${column.name}_value`, referenced };
      found.set(name, { name, type: `mscrm.${other}`, partner: inverse, reference, table: other });
    }
  }
  for (const { collection, table: child, column } of childRelationshipsOf(tables, table.name)) {
    const partner = tables
      .find((one) => one.name === child)
      ?.columns.find((one) => one.name === column)
      ?.targets?.find((one) => one.table === table.name)?.navigationProperty;
    const type = `Collection(mscrm.${child})`;
    found.set(collection, { name: collection, type, partner, table: child });
  }
  for (const { navigationProperty: name, table: other, farProperty } of table.manyToMany) {
    if (!names.has(other)) continue;
    const type = `Collection(mscrm.${other})`;
    found.set(name, { name, type, partner: farProperty ?? name, table: other });
  }
  return [...found.values()];
}

function entitySet(
  tables: readonly TableDefinition[],
  names: ReadonlySet<string>,
  table: TableDefinition,
): string {
  const bindings = navigationsOf(tables, names, table).map(({ name, table: other }) => {
    const target = tables.find((one) => one.name === other)?.setName ?? other;
    return `<NavigationPropertyBinding Path="${escaped(name)}" Target="${target}" />`;
  });
  return [
    `<EntitySet Name="${table.setName}" EntityType="mscrm.${table.name}">`,
    ...bindings,
    '</EntitySet>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
