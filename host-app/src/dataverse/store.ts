import { adoptRows } from './adopt-rows.ts';
import { createChangeListeners, type ChangeListeners } from './change-listeners.ts';
import type { Dataverse, DataverseOptions, RecordReference } from './dataverse.ts';
import { DataverseError } from './errors.ts';
import type { AnswerFetch } from './fetch/run-fetch.ts';
import { findByPhone } from './find-by-phone.ts';
import { toGuid } from './guid.ts';
import { createHeldState, type HeldState } from './held-state.ts';
import type { Table } from './metadata/catalog.ts';
import { tableMeant } from './metadata/name-hints.ts';
import type { NoticeListener } from './notice.ts';
import type { QueryContext } from './query/context.ts';
import { listRows } from './query/list-rows.ts';
import { readRow, runQuery } from './query/run-query.ts';
import { searchTables } from './query/search-tables.ts';
import { nameOfReference } from './query/show-row.ts';
import { fetchOf, readAddress } from './read-address.ts';
import { findRow, parseRowKey } from './row-key.ts';
import { etagOf, type Row } from './row.ts';
import { rowsOfSnapshot, stateFromSnapshot, tablesOfSnapshot, takeSnapshot } from './snapshot.ts';
import type { State } from './state.ts';
import { deleteRow } from './write/delete-row.ts';
import type { Writer } from './write/filling.ts';
import { madeTable } from './query/made-column.ts';
import { beginTransaction } from './write/transaction.ts';
import { mostRows } from './query/paging.ts';
import { connectRows, createRow, updateRow } from './write/write-row.ts';

/**
 * Creates an in-memory Dataverse; see `Dataverse` for its methods.
 *
 * @throws {DataverseError} when a row of the seed cannot be created.
 */
export function createDataverse(options: DataverseOptions): Dataverse {
  const notice: NoticeListener = options.notice ?? (() => undefined);
  const listeners = createChangeListeners(notice);
  const held = createHeldState(options, listeners);
  return dataverseFor(notice, { options, listeners, held });
}

interface Parts {
  readonly options: DataverseOptions;
  readonly listeners: ChangeListeners;
  readonly held: HeldState;
}

/** The same rows for another listener: it hears of the notices that its own work causes. */
function dataverseFor(notice: NoticeListener, parts: Parts): Dataverse {
  const { listeners, held } = parts;
  const { answerFetch } = parts.options;
  const state = held.read;
  const catalog = () => state().catalog;
  const context = () => contextOf(notice, parts);
  // A table with a publisher's prefix may exist in some organization, so it can be queried.
  const tableNamed = (name: string): Table =>
    catalog().find(name) ?? madeTable(state(), name, notice);
  const write = writeFor(notice, parts);

  return {
    tables: () => catalog().definitions(),
    findTable: (name) => (catalog().find(name) ?? catalog().findBySet(name))?.definition,
    navigation: (table, property) => catalog().navigation(catalog().get(table), property),
    tableMeant: (name) => tableMeant(name, catalog().definitions()),
    define: (definition) => catalog().define(definition),
    complete: held.complete,
    added: () => catalog().added(),
    create: (table, data) => {
      let id = '';
      write((writer) => (id = createRow(writer, table, data)));
      return { entityType: table, id };
    },
    retrieve: (name, id, text = '') => {
      const table = tableNamed(name);
      return readRow(context(), table, requireRow(state(), table, id), text);
    },
    update: (name, id, data, { ifMatch } = {}) => {
      const row = requireRow(state(), tableNamed(name), id);
      requireVersion(row, ifMatch);
      write((writer) => updateRow(writer, name, row, data));
      return { entityType: name, id: row.id };
    },
    delete: (name, id) => {
      const row = requireRow(state(), tableNamed(name), id);
      write(({ transaction }) => deleteRow(state(), transaction, { table: name, id: row.id }));
      return { entityType: name, id: row.id };
    },
    connect: ({ entityType, id }, relationship, otherId) => {
      const { owner, relation } = endOf(state(), tableNamed(entityType), id, relationship);
      const other = requireRow(state(), tableNamed(relation.table), otherId);
      write((writer) => connectRows(writer, owner, relation, other.id));
    },
    query: (name, text = '', limits = {}) =>
      runQuery(context(), tableNamed(name), text, { limit: mostRows, ...limits }),
    list: (name, text = '') => listRows(context(), tableNamed(name), text),
    read: (address) => readAddress(context(), address),
    readAny: async (address) => {
      const asked = fetchOf(address, notice);
      if (asked === undefined) return readAddress(context(), address);
      const answer = answerFetch ?? (await loadAnswerFetch());
      return answer(context(), asked.setName, asked.xml);
    },
    search: (text, searchOptions = {}) => searchTables(context(), text, searchOptions),
    findByPhone: (number, names) => findByPhone(state(), tablesOf(state(), names), number),
    nameOf: (reference) => nameOf(context(), reference),
    exportData: () => takeSnapshot(state()),
    exportTables: () => tablesOfSnapshot(state()),
    exportRows: (table, ids) => rowsOfSnapshot(state(), table, ids),
    importData: async (snapshot) => {
      const { parseSnapshot } = await import('./snapshot-schema.ts');
      held.replace(stateFromSnapshot(parseSnapshot(snapshot), state()));
    },
    adopt: (rows) => {
      if (rows.isWhole === true) held.replace(stateFromSnapshot(rows, state()));
      else listeners.tell(adoptRows(state(), rows));
    },
    remember: held.remember,
    extendStart: held.extendStart,
    reset: held.reset,
    changeCount: listeners.count,
    subscribe: listeners.subscribe,
    heardBy: (other, actor) =>
      dataverseFor(other, actor === undefined ? parts : actingFor(actor, parts)),
  };
}

function contextOf(notice: NoticeListener, { options, held }: Parts): QueryContext {
  const { now, userId, userLanguage } = options;
  return { ...held.read(), now, userId: userId?.(), userLanguage: userLanguage?.(), notice };
}

/** Carries out a write as a whole, or changes nothing. */
function writeFor(notice: NoticeListener, { options, listeners, held }: Parts) {
  const { now, newId, userId, delegateId } = options;
  return (work: (writer: Writer) => void): void => {
    const state = held.read();
    const transaction = beginTransaction(state, notice);
    work({
      state,
      transaction,
      now: now(),
      newId,
      userId: userId?.(),
      delegateId: delegateId?.(),
    });
    listeners.tell(transaction.commit());
  };
}

function actingFor(actor: string, { options, ...parts }: Parts): Parts {
  return { ...parts, options: { ...options, userId: () => actor, delegateId: options.userId } };
}

async function loadAnswerFetch(): Promise<AnswerFetch> {
  const { answerFetch } = await import('./fetch/browser-fetch.ts');
  return answerFetch;
}

function requireRow(state: State, table: Table, id: string): Row {
  return findRow(state, table, parseRowKey(id));
}

/** A row and one of the many-to-many relationships of its table. */
function endOf(state: State, table: Table, id: string, name: string) {
  const owner = { table: table.definition.name, id: requireRow(state, table, id).id };
  const navigation = state.catalog.navigation(table, name);
  if (navigation?.kind === 'many') return { owner, relation: navigation.relation };
  throw new DataverseError('resource-not-found', `Resource not found for the segment '${name}'.`, {
    source: name,
  });
}

function requireVersion(row: Row, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === etagOf(row)) return;
  throw new DataverseError(
    'version-mismatch',
    "The version of the existing record doesn't match the RowVersion property provided.",
  );
}

function tablesOf({ catalog }: State, names: readonly string[] | undefined): readonly Table[] {
  return names === undefined ? catalog.all() : names.map((name) => catalog.get(name));
}

// A string that is not an ID matches no row; a caller that shows a name must not fail over one.
function nameOf(context: QueryContext, { entityType, id }: RecordReference): string | undefined {
  const guid = toGuid(id);
  return guid === undefined ? undefined : nameOfReference(context, { table: entityType, id: guid });
}
