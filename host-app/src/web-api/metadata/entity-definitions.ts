import {
  DataverseError,
  toEntityMetadata,
  type ColumnDefinition,
  type JsonObject,
  type JsonValue,
  type TableDefinition,
  isJsonObject,
} from '../../dataverse/index.ts';
import { parseFilter } from '../../dataverse/query/parse-filter.ts';
import type { Expression } from '../../dataverse/query/syntax.ts';
import type { Call, Reply } from '../call.ts';
import { apiDiagnostics } from '../diagnostics.ts';
import { leftOutDefinitions } from '../operations/left-out.ts';
import type { Segment } from '../path.ts';
import { ApiRefusal, refuseLeftOut, refuseQuery, refuseSegment } from '../refusal.ts';
import { readOptions, type Options } from '../rows/options.ts';
import { metadataIdOf } from './metadata-id.ts';

/** `EntityDefinitions`: the tables and columns as rows (page-scripting.md 12.8). */
export function answerEntityDefinitions(
  call: Call,
  { key, name }: Segment,
  rest: readonly Segment[],
): Reply {
  if (call.request.method !== 'GET') refuseLeftOut(apiDiagnostics.readOnlySet(name));
  const options = readOptions(call);
  const context = `${call.base}/$metadata#EntityDefinitions`;
  if (key === undefined) {
    if (rest[0] !== undefined) refuseSegment(rest[0].name);
    const rows = call.records.tables().map(tableMetadata);
    return { status: 200, json: { '@odata.context': context, value: chosen(rows, options) } };
  }
  const table = call.records.tables().find((one) => hasKey(key, one.name, metadataIdOf(one.name)));
  if (table === undefined) return refuseMissing('Entity', key);
  const [attributes, ...more] = rest;
  if (attributes === undefined) {
    const row = selected(withAttributes(tableMetadata(table), table, options), options);
    return { status: 200, json: { '@odata.context': `${context}/$entity`, ...row } };
  }
  if (leftOutDefinitions.has(attributes.name)) {
    return refuseLeftOut(apiDiagnostics.leftOutDefinition(attributes.name));
  }
  if (attributes.name !== 'Attributes') return refuseSegment(attributes.name);
  return answerAttributes(call, { table, segment: attributes, context }, more, options);
}

interface Place {
  readonly table: TableDefinition;
  readonly segment: Segment;
  readonly context: string;
}

function answerAttributes(
  _call: Call,
  { table, segment, context }: Place,
  [cast, more]: readonly Segment[],
  options: Options,
): Reply {
  const type = cast && castOf(cast);
  if (more !== undefined) refuseSegment(more.name);
  const here = `${context}('${table.name}')/Attributes`;
  const fits = (column: ColumnDefinition) => type === undefined || typeOf(column) === type;
  const show = (column: ColumnDefinition) =>
    columnMetadata(table, column, type !== undefined && expands(options, 'OptionSet'));
  if (segment.key === undefined) {
    const rows = table.columns.filter(fits).map(show);
    return { status: 200, json: { '@odata.context': here, value: chosen(rows, options) } };
  }
  const { key } = segment;
  const column = table.columns.find((one) =>
    hasKey(key, one.name, metadataIdOf(`${table.name}.${one.name}`)),
  );
  if (column === undefined || !fits(column)) return refuseMissing('Attribute', key);
  const row = selected(show(column), options);
  return { status: 200, json: { '@odata.context': `${here}/$entity`, ...row } };
}

function castOf({ name }: Segment): string {
  const found = /^(?:Microsoft\.Dynamics\.CRM|mscrm)\.(\w+)AttributeMetadata$/.exec(name)?.[1];
  return found ?? refuseSegment(name);
}

function hasKey(key: string, name: string, id: string): boolean {
  const [, quoted] = /^\s*LogicalName\s*=\s*'([^']*)'\s*$/.exec(key) ?? [];
  const bare = key.replace(/^\s*MetadataId\s*=\s*/, '').trim();
  return quoted === undefined ? bare.toLowerCase() === id : quoted === name;
}

function refuseMissing(kind: string, key: string): never {
  throw new ApiRefusal(404, '0x80060888', `${kind} With Id = ${key} Does Not Exist`, {
    fix: "Write (LogicalName='<name>').",
  });
}

function tableMetadata(table: TableDefinition): JsonObject {
  const { Attributes: _columns, Privileges: _privileges, ...members } = toEntityMetadata(table);
  return {
    ...members,
    MetadataId: metadataIdOf(table.name),
    SchemaName: table.schemaName ?? table.name,
    DisplayName: labelOf(table.label),
    DisplayCollectionName: labelOf(table.pluralLabel),
    Description: labelOf(`${table.label} table.`),
    CollectionSchemaName: table.collectionName ?? table.setName,
  };
}

function withAttributes(row: JsonObject, table: TableDefinition, options: Options): JsonObject {
  if (!expands(options, 'Attributes')) return row;
  return {
    ...row,
    Attributes: table.columns.map((column) => columnMetadata(table, column, false)),
  };
}

function expands(options: Options, name: string): boolean {
  return new RegExp(String.raw`(?:^|,)\s*${name}\b`).test(options.value('$expand') ?? '');
}

function columnMetadata(
  table: TableDefinition,
  column: ColumnDefinition,
  hasOptions: boolean,
): JsonObject {
  const { name, level, label, maxLength, minimum, maximum, precision, targets } = column;
  const isRead = column.operations?.includes('r') !== false;
  return {
    '@odata.type': `#Microsoft.Dynamics.CRM.${typeOf(column)}AttributeMetadata`,
    MetadataId: metadataIdOf(`${table.name}.${name}`),
    LogicalName: name,
    SchemaName: column.schemaName ?? name,
    EntityLogicalName: table.name,
    AttributeType: typeOf(column),
    AttributeTypeName: { Value: `${typeOf(column)}Type` },
    DisplayName: labelOf(label),
    RequiredLevel: { Value: levels[level ?? 'none'] ?? 'None', CanBeChanged: true },
    IsPrimaryId: name === table.primaryId,
    IsPrimaryName: name === table.primaryName,
    IsCustomAttribute: column.isCustom === true,
    IsValidForCreate: column.isReadOnly !== true && column.operations?.includes('c') !== false,
    IsValidForRead: isRead,
    IsValidForUpdate: column.isReadOnly !== true && column.operations?.includes('u') !== false,
    ...(maxLength === undefined ? {} : { MaxLength: maxLength }),
    ...(minimum === undefined ? {} : { MinValue: minimum }),
    ...(maximum === undefined ? {} : { MaxValue: maximum }),
    ...(precision === undefined ? {} : { Precision: precision }),
    ...(targets === undefined ? {} : { Targets: targets.map((target) => target.table) }),
    ...(hasOptions && column.choices ? { OptionSet: optionSet(table, column) } : {}),
  };
}

const levels: Readonly<Record<string, string>> = {
  system: 'SystemRequired',
  application: 'ApplicationRequired',
  recommended: 'Recommended',
};

function optionSet({ name: table }: TableDefinition, column: ColumnDefinition): JsonObject {
  const options = (column.choices ?? []).map(({ value, label, state, defaultStatus }) => ({
    Value: value,
    Label: labelOf(label),
    ...(state === undefined ? {} : { State: state }),
    ...(defaultStatus === undefined ? {} : { DefaultStatus: defaultStatus }),
  }));
  const common = { Name: `${table}_${column.name}`, IsGlobal: false };
  if (column.type !== 'boolean')
    return { ...common, OptionSetType: typeOf(column), Options: options };
  return {
    ...common,
    OptionSetType: 'Boolean',
    TrueOption: options.find(({ Value }) => Value === 1) ?? null,
    FalseOption: options.find(({ Value }) => Value === 0) ?? null,
  };
}

function labelOf(text: string): JsonObject {
  const label = { Label: text, LanguageCode: 1033, IsManaged: true };
  return { LocalizedLabels: [label], UserLocalizedLabel: label };
}

const types: Readonly<Record<ColumnDefinition['type'], string>> = {
  id: 'Uniqueidentifier',
  guid: 'Uniqueidentifier',
  text: 'String',
  memo: 'Memo',
  integer: 'Integer',
  bigint: 'BigInt',
  decimal: 'Decimal',
  double: 'Double',
  money: 'Money',
  boolean: 'Boolean',
  choice: 'Picklist',
  choices: 'MultiSelectPicklist',
  state: 'State',
  status: 'Status',
  datetime: 'DateTime',
  date: 'DateTime',
  lookup: 'Lookup',
  parties: 'PartyList',
  image: 'Image',
  table: 'EntityName',
  managed: 'ManagedProperty',
  virtual: 'Virtual',
  any: 'String',
};

const lookupTypes = { customer: 'Customer', owner: 'Owner' };

function typeOf({ type, lookupKind }: ColumnDefinition): string {
  return lookupKind === undefined ? types[type] : lookupTypes[lookupKind];
}

function chosen(rows: readonly JsonObject[], options: Options): readonly JsonObject[] {
  const filter = options.value('$filter');
  const found = filter === undefined ? rows : rows.filter(testOf(filter));
  return found.map((row) => selected(row, options));
}

function selected(row: JsonObject, options: Options): JsonObject {
  const select = options.value('$select');
  if (select === undefined) return row;
  const names = select.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!Object.hasOwn(row, name)) {
      refuseQuery(
        `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.EntityMetadata'.`,
      );
    }
  }
  const kept = ['MetadataId', '@odata.type', 'OptionSet', 'Attributes', ...names];
  return Object.fromEntries(Object.entries(row).filter(([name]) => kept.includes(name)));
}

type Test = (row: JsonObject) => boolean;

/** Enumerations are written with their types: `Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned'`. */
function testOf(source: string): Test {
  return compile(parseFilter(source.replaceAll(/Microsoft\.Dynamics\.CRM\.\w+(?=')/g, '')));
}

function compile(expression: Expression): Test {
  switch (expression.kind) {
    case 'and': {
      const tests = expression.operands.map(compile);
      return (row) => tests.every((test) => test(row));
    }
    case 'or': {
      const tests = expression.operands.map(compile);
      return (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = compile(expression.operand);
      return (row) => !test(row);
    }
    case 'comparison': {
      const [left, right] = [reader(expression.left), reader(expression.right)];
      const { operator } = expression;
      if (operator === 'eq') return (row) => left(row) === right(row);
      if (operator === 'ne') return (row) => left(row) !== right(row);
      return refuseFunction(operator);
    }
    case 'text-call':
    case 'platform-call':
      return refuseFunction(expression.name);
    case 'lambda':
      return refuseFunction(expression.quantifier);
    case 'literal':
    case 'path': {
      const read = reader(expression);
      return (row) => read(row) === true;
    }
  }
}

function reader(expression: Expression): (row: JsonObject) => JsonValue {
  if (expression.kind === 'literal') return () => expression.literal.value;
  if (expression.kind !== 'path') return refuseFunction(expression.kind);
  const [name = '', second] = expression.segments;
  return (row) => {
    const value = row[name];
    if (value === undefined) {
      throw new DataverseError(
        'property-not-found',
        `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.EntityMetadata'.`,
      );
    }
    if (second === undefined) return value;
    return isJsonObject(value) ? (value[second] ?? null) : null;
  };
}

function refuseFunction(name: string): never {
  const message = `The "${name}" function isn't supported for Metadata Entities`;
  throw new ApiRefusal(501, '0x8006088a', message, { fix: 'Read all, and choose in your code.' });
}
