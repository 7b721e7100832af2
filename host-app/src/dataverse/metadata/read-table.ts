import {
  deleteRules,
  type ColumnDefinition,
  type DeleteRule,
  type LookupTarget,
  type ManyToMany,
  type Ownership,
  type TableDefinition,
} from './definition.ts';
import { readColumn, type Owner } from './read-column.ts';

/** One file of `facts`. */
export type TableFacts = {
  readonly table: string;
  readonly schema: string;
  readonly set: string;
  readonly collection?: string;
  readonly label: string;
  readonly labels: string;
  readonly primaryId: string;
  readonly primaryName?: string;
  readonly primaryImage?: string;
  readonly objectTypeCode: number;
  readonly activity?: boolean;
  /** The table whose columns and navigation names this one has in addition to its own. */
  readonly baseType?: string;
  readonly ownership: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Names that a lookup adds: text that only FetchXML can read. */
  readonly companions?: readonly string[];
  /** Collection to `<table> <lookup> <delete rule>`; `?` for a lookup that no source names. */
  readonly oneToMany: Readonly<Record<string, string | undefined>>;
  /** Name to `<table> <name there> <intersect table> <column here> <column there>`. */
  readonly manyToMany: Readonly<Record<string, string | undefined>>;
};

/** A table as its facts have it, without the collections that other tables give it. */
export function readTable(facts: TableFacts): TableDefinition {
  const { table, primaryId, baseType } = facts;
  const owner: Owner = { name: table, primaryId, isBased: baseType !== undefined };
  return {
    name: table,
    schemaName: facts.schema,
    setName: facts.set,
    ...(facts.collection === undefined ? {} : { collectionName: facts.collection }),
    label: facts.label,
    pluralLabel: facts.labels,
    primaryId,
    primaryName: facts.primaryName ?? primaryId,
    ...(facts.primaryImage === undefined ? {} : { primaryImage: facts.primaryImage }),
    columns: [
      ...Object.entries(facts.columns).map(([name, text]) => readColumn(owner, name, text)),
      ...readCompanions(facts),
    ],
    manyToMany: Object.entries(facts.manyToMany).flatMap(readManyToMany),
    isActivity: facts.activity === true,
    ...(baseType === undefined ? {} : { baseType }),
    ownership: ownerships[facts.ownership] ?? 'none',
    objectTypeCode: facts.objectTypeCode,
    isCustom: false,
  };
}

const ownerships: Readonly<Record<string, Ownership>> = {
  UserOwned: 'user',
  OrganizationOwned: 'organization',
  BusinessOwned: 'business',
};

const companionEnds = ['yominame', 'name', 'objecttypecode', 'typecode', 'type'];

function readCompanions({ companions = [], columns }: TableFacts): readonly ColumnDefinition[] {
  const known = new Set(Object.keys(columns).map((name) => name.toLowerCase()));
  return companions.map((text) => {
    const [schemaName = '', ...words] = text.split(' ');
    const name = schemaName.toLowerCase();
    const base = companionEnds
      .filter((end) => name.endsWith(end))
      .map((end) => name.slice(0, -end.length))
      .find((candidate) => known.has(candidate));
    return toCompanion(schemaName, words, base);
  });
}

// A table as its facts define it, without the collections that other tables add.
function toCompanion(
  schemaName: string,
  words: readonly string[],
  base: string | undefined,
): ColumnDefinition {
  const isKind = /(?:type|typecode)$/i.test(schemaName);
  const said = words.join(' ');
  const hasOperations = words.some((word) => /^(?:none|c?r?u?)$/.test(word) && word !== '');
  const parts = [
    isKind ? 'entityname' : 'string',
    ...(hasOperations || isKind ? [] : ['r']),
    ...(isKind || words.some((word) => /^\d+$/.test(word)) ? [] : ['100']),
    'fetch-only',
    ...(base === undefined || said.includes('of:') ? [] : [`of:${base}`]),
    ...words.filter((word) => word !== 'string' && word !== 'no-length'),
  ];
  return readColumn(noOwner, schemaName, parts.join(' '));
}

const noOwner: Owner = { name: '', primaryId: '', isBased: false };

function readManyToMany([navigationProperty, text = '']: [
  string,
  string | undefined,
]): readonly ManyToMany[] {
  const [table = '', farProperty = '', intersectTable, nearColumn = '', farColumn = ''] =
    text.split(' ');
  if (intersectTable === undefined) return [];
  return [{ navigationProperty, table, intersectTable, nearColumn, farColumn, farProperty }];
}

export type Collection = {
  readonly owner: string;
  readonly name: string;
  readonly table: string;
  readonly column: string;
  readonly onDelete: DeleteRule | undefined;
};

/**
 * Name columns of rows are read-only texts of at most 100 letters; names of row kinds can be
 * written.
 */
export function readCollections({ table: owner, oneToMany }: TableFacts): readonly Collection[] {
  return Object.entries(oneToMany).map(([name, text = '']) => {
    const [table = '', column = '', rule] = text.split(' ');
    const found = column === '?' ? lookupByRule(owner, name) : column;
    return {
      owner,
      name,
      table,
      column: found,
      onDelete: deleteRules.find((known) => known === rule),
    };
  });
}

// The name's prefix shows it: `user_x` holds a user's rows, `team_x` a team's.
function lookupByRule(owner: string, name: string): string {
  if (name.endsWith('_connections1')) return 'record1id';
  if (name.endsWith('_connections2')) return 'record2id';
  if (name.endsWith('_activity_parties')) return 'activityid';
  if (name.includes('acceptingentity')) return 'acceptingentityid';
  if (owner === 'queue') return 'msdyn_cdsqueueid';
  if (owner === 'activitypointer') return 'activityid';
  return owner === 'team' ? 'owningteam' : 'owninguser';
}

/** A column with the collection that its lookup creates at the other end. */
export function withCollection(column: ColumnDefinition, collection: Collection): ColumnDefinition {
  const { owner, name: inverse, onDelete } = collection;
  const rule = onDelete === undefined ? {} : { onDelete };
  const targets = column.targets ?? [];
  if (targets.every(({ table }) => table !== owner)) {
    const added: LookupTarget = { table: owner, isUnlisted: true, inverse, ...rule };
    return { ...column, targets: [...targets, added] };
  }
  return {
    ...column,
    targets: targets.map((target) =>
      target.table === owner ? { ...target, inverse, ...rule } : target,
    ),
  };
}
