import { textOf, type JsonValue } from '../json.ts';
import type { Table } from '../metadata/catalog.ts';

type Values = Map<string, JsonValue>;

/** Sets the initial values of a new row's columns. */
export function addDefaults(table: Table, values: Values): void {
  for (const [name, value] of initialOf(table)) {
    if (!values.has(name)) values.set(name, value);
  }
}

const initials = new WeakMap<Table, ReadonlyMap<string, JsonValue>>();

/** Read once per table: a wide one has hundreds of columns, and few with an initial value. */
function initialOf(table: Table): ReadonlyMap<string, JsonValue> {
  const known = initials.get(table);
  if (known !== undefined) return known;
  const found = new Map<string, JsonValue>();
  for (const { name, defaultValue } of table.columns.values()) {
    const value = defaultValue ?? stamped.get(name);
    if (value !== undefined) found.set(name, value);
  }
  initials.set(table, found);
  return found;
}

// A new row in a solution is published; the metadata has no default for it.
const stamped: ReadonlyMap<string, JsonValue> = new Map([['componentstate', 0]]);

/**
 * Full names are composed from their parts on every write. A seeded row may have only a full name,
 * which stays (chosen).
 */
export function calculateFullName(table: Table, values: Values): void {
  if (!table.columns.has('fullname') || !table.columns.has('lastname')) return;
  const parts = [values.get('firstname'), values.get('lastname')];
  const name = parts
    .map(textOf)
    .filter((part) => part !== '')
    .join(' ');
  if (name !== '') values.set('fullname', name);
  else if (values.has('firstname') || values.has('lastname')) values.delete('fullname');
}

/**
 * Keeps state and status reason consistent: a state alone sets its default reason, a reason alone
 * sets its state (documented).
 */
export function alignStatus(table: Table, values: Values, written: ReadonlySet<string>): void {
  const reasons = table.columns.get('statuscode')?.choices ?? [];
  if (written.has('statuscode')) {
    const reason = reasons.find(({ value }) => value === values.get('statuscode'));
    if (reason?.state !== undefined && !written.has('statecode')) {
      values.set('statecode', reason.state);
    }
    return;
  }
  if (!written.has('statecode')) return;
  const first = reasons.find(({ state }) => state === values.get('statecode'));
  if (first !== undefined) values.set('statuscode', first.value);
}

const firstNumber = 1000;

/** Running numbers: `CAS-01001-A1B2C3`; the last part comes from the ID, so that they look real. */
export function addNumbers(table: Table, values: Values, sequence: number, id: string): void {
  for (const [name, autoNumber] of numberedOf(table)) {
    if (values.has(name)) continue;
    const count = String(firstNumber + sequence).padStart(5, '0');
    const tail = id.replaceAll('-', '').slice(-6).toUpperCase();
    values.set(name, `${autoNumber}-${count}-${tail}`);
  }
}

const numbered = new WeakMap<Table, ReadonlyMap<string, string>>();

function numberedOf(table: Table): ReadonlyMap<string, string> {
  const known = numbered.get(table);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const { name, autoNumber } of table.columns.values()) {
    if (autoNumber !== undefined) found.set(name, autoNumber);
  }
  numbered.set(table, found);
  return found;
}
