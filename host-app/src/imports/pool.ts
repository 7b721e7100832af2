import { stableGuid } from './stable-guid.ts';
import type { Report } from './report.ts';
import { quote } from './report.ts';
import type { Cell, Exported, ExportedLink, ExportedRow, Reference } from './rows.ts';
import { findTable } from './tables.ts';

/** Unique names that imported rows may refer to besides each other, by logical name of the table. */
export type KnownNames = Readonly<Record<string, readonly string[]>>;

/** All rows of a run, each identity once. */
export interface Pool {
  readonly rows: (table: string) => readonly ExportedRow[];
  readonly tables: () => readonly string[];
  /** The name under which calls find a row: its unique name, or one made from its display name. */
  readonly nameOf: (row: ExportedRow) => string;
  readonly find: (reference: Reference, table: string) => ExportedRow | undefined;
  /** Rows and references at the other ends of a row's links, in the order of the export. */
  readonly linked: (intersect: string, row: ExportedRow) => readonly Linked[];
  /** Rows whose lookup names a row: those of its own file, or else of any. */
  readonly children: (table: string, column: string, parent: ExportedRow) => readonly ExportedRow[];
  /** Unique name of a lookup's target; reports a target that is nowhere. */
  readonly resolve: (reference: Reference, table: string, from: Origin) => string | undefined;
  /** Whether a row of that name is imported, built in or in the config. */
  readonly isThere: (uniqueName: string, table: string) => boolean;
}

/** The place that a reference comes from. */
export interface Origin {
  readonly place: string;
  readonly column: string;
}

export interface Linked {
  readonly reference: Reference;
  readonly row: ExportedRow | undefined;
  readonly place: string;
}

interface State {
  /** Rows by table and identity, in the order in which they were first seen. */
  readonly byTable: Map<string, Map<string, ExportedRow>>;
  readonly names: Map<ExportedRow, string>;
  readonly identities: Map<ExportedRow, string>;
  /** Identity of a row by table and GUID; one row may have several. */
  readonly ids: Map<string, string>;
  /** Sources whose row was replaced by a later one, by identity. */
  readonly replaced: Map<string, Set<string>>;
}

export function createPool(exports: readonly Exported[], known: KnownNames, report: Report): Pool {
  const state: State = {
    byTable: new Map(),
    names: new Map(),
    identities: new Map(),
    ids: new Map(),
    replaced: new Map(),
  };
  for (const { rows } of exports) for (const row of rows) addRow(state, row, report);
  const links = exports.flatMap((item) => item.links).filter((link) => isCurrent(state, link));
  const find = (reference: Reference, table: string) => findRow(state, reference, table);
  const rows = (table: string) => [...(state.byTable.get(table)?.values() ?? [])];
  const nameOf = (row: ExportedRow) => state.names.get(row) ?? row.uniqueName ?? '';
  const linkedRows = indexLinks(state, links);
  const childrenOf = memo((table, column, parentTable) => {
    const children = new Map<ExportedRow, ExportedRow[]>();
    for (const row of rows(table)) {
      const reference = row.references.get(column);
      const parent = reference && find(reference, parentTable);
      if (parent) addTo(children, parent, row);
    }
    return children;
  });
  return {
    rows,
    tables: () => [...state.byTable.keys()],
    nameOf,
    find,
    linked: (intersect, row) => linkedRows.get(row)?.get(intersect) ?? [],
    children: (table, column, parent) => {
      const all = childrenOf(table, column, parent.table).get(parent) ?? [];
      const own = all.filter(({ source }) => source === parent.source);
      return own.length > 0 ? own : all;
    },
    isThere: (uniqueName, table) =>
      find({ uniqueName }, table) !== undefined ||
      known[table]?.some((name) => name.toLowerCase() === uniqueName.toLowerCase()) === true,
    resolve: (reference, table, from) => {
      const row = find(reference, table);
      if (row) return nameOf(row);
      return resolveOutside({ reference, table, from, rows: rows(table), nameOf, known, report });
    },
  };
}

function addRow(state: State, row: ExportedRow, report: Report): void {
  const name = uniqueNameOf(state, row, report);
  const identity = identityOf(row, name);
  const rows = state.byTable.get(row.table) ?? new Map<string, ExportedRow>();
  state.byTable.set(row.table, rows);
  const first = rows.get(identity);
  if (row.id !== undefined) state.ids.set(`${row.table}/${row.id}`, identity);
  const spelled = (first && state.names.get(first)) ?? name;
  if (first && (row.isPartial === true || isEqual(first, row))) return;
  if (first && first.isPartial !== true) {
    const replaced = state.replaced.get(`${row.table}/${identity}`) ?? new Set();
    if (first.source !== row.source) replaced.add(first.source);
    state.replaced.set(`${row.table}/${identity}`, replaced);
    report(
      'IM4',
      row.place,
      `The same row is also in ${first.place}, with other values; the last one is used.`,
    );
  }
  rows.set(identity, row);
  state.identities.set(row, identity);
  state.names.set(row, spelled);
}

/** Tables whose rows are found without a unique name. */
const unnamed: ReadonlySet<string> = new Set([
  'msdyn_presence',
  'msdyn_omnichannelconfiguration',
  'msdyn_appprofilerolemapping',
  'msdyn_appcopilotconfiguration',
  'msdyn_inboxconfiguration',
  'msdyn_templateparameter',
  'msdyn_notificationfield',
  'msdyn_ciprovider',
  'msdyn_kpieventdefinition',
  'msdyn_ocdispositioncode',
  'msdyn_dispositioncodecategory',
  'msdyn_capacityprofile',
  'msdyn_liveworkstream',
  'workflow',
  'webresource',
]);

function uniqueNameOf(state: State, row: ExportedRow, report: Report): string {
  if (row.uniqueName !== undefined) return row.uniqueName;
  if (unnamed.has(row.table) || !findTable(row.table)) return '';
  const seen = row.id === undefined ? undefined : state.ids.get(`${row.table}/${row.id}`);
  const there = seen === undefined ? undefined : state.byTable.get(row.table)?.get(seen);
  if (there) return state.names.get(there) ?? '';
  const display = textOf(row, 'msdyn_name') ?? row.id ?? 'row';
  const made = `import_${display
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, '_')
    .replaceAll(/[^\w.]/g, '')}`;
  report(
    'IM4',
    row.place,
    `The row has no msdyn_uniquename (its column was not exported); it is called "${made}" here.`,
  );
  return made;
}

function identityOf(row: ExportedRow, name: string): string {
  if (name !== '') return name.toLowerCase();
  const id = row.id ?? '';
  const target = (column: string) => {
    const { uniqueName, id: guid } = row.references.get(column) ?? {};
    return uniqueName?.toLowerCase() ?? guid ?? '';
  };
  switch (row.table) {
    case 'msdyn_presence':
      return (
        textOf(row, 'msdyn_presencestatustext') ??
        textOf(row, 'msdyn_name') ??
        id
      ).toLowerCase();
    case 'msdyn_omnichannelconfiguration':
      return 'the only one';
    case 'msdyn_appprofilerolemapping':
      return `${target('msdyn_appprofileid')} ${target('msdyn_securityroleid')} ${id}`;
    case 'msdyn_templateparameter':
      return `${target('msdyn_applicationtabtemplateid')} ${textOf(row, 'msdyn_name') ?? ''} ${id}`.toLowerCase();
    case 'webresource':
      return (textOf(row, 'name') ?? id).toLowerCase();
    default:
      return id === ''
        ? (textOf(row, 'msdyn_name') ?? textOf(row, 'name') ?? '').toLowerCase()
        : id;
  }
}

function textOf(row: ExportedRow, column: string): string | undefined {
  const cell = row.cells.get(column);
  return cell === undefined ? undefined : String(cell);
}

function isEqual(left: ExportedRow, right: ExportedRow): boolean {
  const names = new Set([...left.cells.keys(), ...right.cells.keys()]);
  names.delete(findTable(left.table)?.idColumn ?? '');
  names.delete('msdyn_uniquename');
  return [...names].every((name) => isSameCell(left.cells.get(name), right.cells.get(name)));
}

/** Forms write one value in different ways: `true`, `True`, `1`. */
function isSameCell(left: Cell | undefined, right: Cell | undefined): boolean {
  return plain(left) === plain(right);
}

function plain(cell: Cell | undefined): string {
  const text = String(cell ?? '').toLowerCase();
  return text === 'true' ? '1' : text === 'false' ? '0' : text;
}

/** A row that was replaced loses the links that its file gave it. */
function isCurrent(state: State, { ends: [owner], source }: ExportedLink): boolean {
  const row = findRow(state, owner, owner.table ?? '');
  if (!row || row.source === source) return true;
  return state.replaced.get(`${row.table}/${state.identities.get(row)}`)?.has(source) !== true;
}

function findRow(state: State, reference: Reference, table: string): ExportedRow | undefined {
  const rows = state.byTable.get(table);
  if (!rows) return undefined;
  const { uniqueName, id } = reference;
  const named = uniqueName === undefined ? undefined : rows.get(uniqueName.toLowerCase());
  if (named) return named;
  const identity = id === undefined ? undefined : state.ids.get(`${table}/${id}`);
  return identity === undefined ? undefined : rows.get(identity);
}

/** Keeps the results of a function of texts: large exports ask the same for each row. */
function memo<Value>(
  make: (...keys: readonly [string, string, string]) => Value,
): (...keys: readonly [string, string, string]) => Value {
  const kept = new Map<string, Value>();
  return (...keys) => {
    const key = keys.join(' ');
    const value = kept.get(key) ?? make(...keys);
    kept.set(key, value);
    return value;
  };
}

type LinkedRows = ReadonlyMap<ExportedRow, ReadonlyMap<string, readonly Linked[]>>;

/** The other ends of each row's links, by relationship; each of them once. */
function indexLinks(state: State, links: readonly ExportedLink[]): LinkedRows {
  const index = new Map<ExportedRow, Map<string, Linked[]>>();
  const seen = new Map<ExportedRow, Set<string>>();
  const idOf = numbering();
  for (const { intersect, ends, place } of links) {
    const rows = ends.map((end) => findRow(state, end, end.table ?? ''));
    for (const [side, row] of rows.entries()) {
      const reference = ends[side === 0 ? 1 : 0];
      if (!row || !reference) continue;
      const other = rows[side === 0 ? 1 : 0];
      const target = other ? idOf(other) : (reference.uniqueName?.toLowerCase() ?? reference.id);
      const known = seen.get(row) ?? new Set();
      seen.set(row, known);
      if (known.has(`${intersect} ${target}`)) continue;
      known.add(`${intersect} ${target}`);
      const lists = index.get(row) ?? new Map<string, Linked[]>();
      index.set(row, lists);
      addTo(lists, intersect, { reference, row: other, place });
    }
  }
  return index;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Numbers rows in the order in which they are asked for. */
function numbering(): (row: ExportedRow) => number {
  const numbers = new Map<ExportedRow, number>();
  return (row) => {
    const number = numbers.get(row) ?? numbers.size;
    numbers.set(row, number);
    return number;
  };
}

interface Outside {
  readonly reference: Reference;
  readonly table: string;
  readonly from: Origin;
  readonly rows: readonly ExportedRow[];
  readonly nameOf: Pool['nameOf'];
  readonly known: KnownNames;
  readonly report: Report;
}

function resolveOutside({
  reference,
  table,
  from,
  rows,
  nameOf,
  known,
  report,
}: Outside): string | undefined {
  const { uniqueName, id, name } = reference;
  const wanted = uniqueName?.toLowerCase();
  // Exports of this program name rows that they do not hold by the ID that follows from the name.
  const there = known[table]?.find(
    (other) =>
      other.toLowerCase() === wanted ||
      (id !== undefined && stableGuid(`${table} ${other.toLowerCase()}`) === id),
  );
  if (there !== undefined) return there;
  const same = name === undefined ? [] : rows.filter((row) => textOf(row, 'msdyn_name') === name);
  const [only] = same;
  if (only && same.length === 1) {
    report(
      'IM11',
      from.place,
      `${from.column} was found by its display name ${quote(name)}: "${nameOf(only)}".`,
    );
    return nameOf(only);
  }
  const several = same.length > 1 ? ` ${same.length} rows have that display name.` : '';
  report(
    'IM3',
    from.place,
    `${from.column} names ${quote(uniqueName ?? name ?? id ?? '?')} of ${table}, which none of the files contains.${several} Export ${findTable(table)?.plural ?? table} too, or import the solution that holds it.`,
  );
  return uniqueName;
}
