import type {
  Choice,
  ColumnDefinition,
  ColumnType,
  LookupTarget,
  Operations,
  TextFormat,
} from './definition.ts';

/**
 * Reads a column in the notation of the files in `facts`:
 *
 *     "CaseOriginCode": "picklist cru =1 :: 1 Phone ; 2 Email -- Origin"
 *
 * The key is the schema name, whose lower case is the logical name. First comes the type, then in
 * any order: operations unless all three (`cr`, `none`), required level (`system`), length (`100`),
 * range (`0..100`), precision (`.2`), default (`=1`), lookup targets (`->account,contact`),
 * navigation names that do not follow the rule (`contact=customerid_contact`), format (`DateOnly`).
 * After `::` come the choices, a status with its state (`5@1`), a state with its default status
 * (`1>5`); after `--` the label.
 */
export function readColumn(owner: Owner, schemaName: string, text: string): ColumnDefinition {
  const [facts = '', label] = text.split(' -- ');
  const [head = '', options] = facts.split(/ ::(?: |$)/);
  const [kind = '', ...words] = head.split(' ');
  const name = words.includes('as-written') ? schemaName : schemaName.toLowerCase();
  const draft: Draft = {
    name,
    schemaName,
    label: label ?? labelOf(schemaName),
    type: typeOf(kind, name === owner.primaryId),
  };
  for (const word of words) readWord(draft, word);
  finish(draft, kind, words, options);
  if (draft.type === 'lookup' || draft.type === 'parties') addTargets(draft, owner, words);
  return draft;
}

/** The parts of a table that its columns depend on. */
export type Owner = {
  readonly name: string;
  readonly primaryId: string;
  readonly isBased: boolean;
};

type Draft = { -readonly [Key in keyof ColumnDefinition]: ColumnDefinition[Key] };

const types: Readonly<Record<string, ColumnType>> = {
  string: 'text',
  memo: 'memo',
  integer: 'integer',
  bigint: 'bigint',
  decimal: 'decimal',
  double: 'double',
  money: 'money',
  boolean: 'boolean',
  datetime: 'datetime',
  uniqueidentifier: 'guid',
  picklist: 'choice',
  multiselect: 'choices',
  state: 'state',
  status: 'status',
  lookup: 'lookup',
  customer: 'lookup',
  owner: 'lookup',
  partylist: 'parties',
  image: 'image',
  entityname: 'table',
  managedproperty: 'managed',
  virtual: 'virtual',
};

function typeOf(kind: string, isPrimary: boolean): ColumnType {
  return isPrimary ? 'id' : (types[kind] ?? 'virtual');
}

const formats: Readonly<Record<string, TextFormat>> = {
  Phone: 'phone',
  Email: 'email',
  Url: 'url',
};
const operations: Readonly<Record<string, Operations>> = {
  none: '',
  c: 'c',
  r: 'r',
  cr: 'cr',
  cu: 'cu',
  ru: 'ru',
};
const shapes = ['DateOnly', 'TextArea', 'Duration', 'PhoneticGuide', 'TimeZone', 'TickerSymbol'];

function readWord(draft: Draft, word: string): void {
  const operation = operations[word];
  const format = formats[word];
  if (operation !== undefined) draft.operations = operation;
  else if (format !== undefined) draft.format = format;
  else if (word === 'system' || word === 'application' || word === 'recommended')
    draft.level = word;
  else if (/^\d+$/.test(word)) draft.maxLength = Number(word);
  else if (/^\.\d+$/.test(word)) draft.precision = Number(word.slice(1));
  else if (word.startsWith('=')) draft.defaultValue = toDefault(word.slice(1));
  else if (shapes.includes(word) || word === 'NoFormat') draft.shape = word;
  else if (word === 'calculated' || word === 'rollup') draft.source = word;
  else if (word === 'fetch-only') draft.isFetchOnly = true;
  else if (/^\+\d+$/.test(word)) draft.otherTargets = Number(word);
  else readNamedWord(draft, word);
}

function toDefault(text: string): number | boolean {
  return text === 'true' ? true : text === 'false' ? false : Number(text);
}

function readNamedWord(draft: Draft, word: string): void {
  const [, name, value = ''] = /^([a-z]+):(.+)$/.exec(word) ?? [];
  if (name === 'schema') draft.schemaName = value;
  else if (name === 'of') draft.companionOf = value;
  else if (name === 'app') draft.app = value.replaceAll('_', ' ');
  else if (name === 'behavior') draft.behavior = value;
  else readRange(draft, word);
}

function readRange(draft: Draft, word: string): void {
  const [, low = '', high = ''] = /^(-?[\de.-]*?)\.\.(-?[\de.]*)$/.exec(word) ?? [];
  if (low !== '') draft.minimum = Number(low);
  if (high !== '') draft.maximum = Number(high);
}

const smallest = -2_147_483_648;
const largest = 2_147_483_647;

function finish(
  draft: Draft,
  kind: string,
  words: readonly string[],
  options: string | undefined,
): void {
  if (kind === 'customer' || kind === 'owner') draft.lookupKind = kind;
  if (draft.behavior === 'DateOnly' && draft.type === 'datetime') draft.type = 'date';
  if (draft.type === 'parties') draft.isFetchOnly = true;
  if (draft.level === 'system' || draft.level === 'application') draft.isRequired = true;
  if (draft.operations !== undefined && !/[cu]/.test(draft.operations)) draft.isReadOnly = true;
  if (draft.type === 'integer' && !words.some((word) => word.includes('..'))) {
    draft.minimum = smallest;
    draft.maximum = largest;
  }
  if (options !== undefined && options !== '') draft.choices = readChoices(options);
  else if (draft.type === 'boolean' && options === undefined) draft.choices = yesAndNo;
  if (draft.defaultValue !== undefined || words.includes('no-default')) return;
  if (draft.type === 'boolean') draft.defaultValue = false;
  if (draft.type === 'state') draft.defaultValue = 0;
}

const yesAndNo: readonly Choice[] = [
  { value: 0, label: 'No' },
  { value: 1, label: 'Yes' },
];

function readChoices(text: string): readonly Choice[] {
  return text.split(' ; ').map((part) => {
    const [, value, state, status, label = ''] =
      /^(-?\d+)(?:@(\d+))?(?:>(-?\d+))?(?: (.*))?$/.exec(part) ?? [];
    return {
      value: Number(value),
      label,
      ...(state === undefined ? {} : { state: Number(state) }),
      ...(status === undefined ? {} : { defaultStatus: Number(status) }),
    };
  });
}

function addTargets(draft: Draft, owner: Owner, words: readonly string[]): void {
  const listed =
    words
      .find((word) => word.startsWith('->'))
      ?.slice(2)
      .split(',') ?? [];
  const named = new Map(
    words.flatMap((word): [string, string][] => {
      const [, table, property] = /^(\w+)=(\w+)$/.exec(word) ?? [];
      return table === undefined || property === undefined ? [] : [[table, property]];
    }),
  );
  const isNamed = !words.includes('no-nav') && draft.type === 'lookup';
  const isByOwner = draft.lookupKind === 'owner' || words.includes('by-owner');
  const tables = [...new Set([...listed, ...named.keys()])].filter((table) => table !== 'owner');
  const isSingle = tables.length === 1 || isByOwner;
  const tail = owner.isBased ? `_${owner.name}` : '';
  draft.targets = tables.map((table): LookupTarget => {
    const base = isSingle ? draft.name : `${draft.name}_${table}`;
    const property = named.get(isByOwner ? 'owner' : table) ?? base + tail;
    return {
      table,
      ...(isNamed ? { navigationProperty: property } : {}),
      ...(listed.includes(table) ? {} : { isUnlisted: true }),
    };
  });
}

/** `msdyn_CaseOriginCode` reads as Case Origin Code. */
function labelOf(schemaName: string): string {
  const words = schemaName
    .replace(/^(?:msdyn|msdyncrm|msdynmkt|adx|msa|msfp|msevtmgt|li|new)_/i, '')
    .replaceAll('_', ' ')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .replaceAll(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
