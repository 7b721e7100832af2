import {
  DataverseError,
  toGuid,
  type JsonObject,
  type TableDefinition,
} from '../../dataverse/index.ts';
import { describe } from 'provider-sdk/contract';
import type { SavedReference } from '../../store/script-desk.ts';
import { explainOptions } from '../calls/explain-options.ts';
import { isMembers, parseInput, type Members } from '../calls/script-input.ts';
import { invalidEntity, xrmErrorOf } from '../calls/xrm-error.ts';
import type { ScriptPage } from '../script-page.ts';

const honored = [
  'entityTypes',
  'defaultEntityType',
  'allowMultiSelect',
  'searchText',
  'filters',
  'defaultViewId',
  'viewIds',
  'disableMru',
  'showBarcodeScanner',
];

/** As many rows as a person looks through; a longer list needs another search. */
const mostRows = 50;

/**
 * `Xrm.Utility.lookupObjects`: the agent chooses rows in a dialog (page-scripting.md 7.1).
 *
 * @throws when the agent cancels, for tables that are not there, and for filters that are no FetchXML.
 */
export async function lookupObjects(
  page: ScriptPage,
  given: unknown,
): Promise<readonly SavedReference[]> {
  await page.whenWhole();
  const options = parseInput('lookupObjects', given, 'lookupOptions');
  explainOptions(page, 'lookupObjects', options, { honored });
  const tables = tablesOf(page, options);
  const { defaultEntityType, allowMultiSelect, searchText } = options;
  const startTable = tables.find(({ name }) => name === defaultEntityType) ?? tables[0];
  if (startTable === undefined) throw wrongTables(options['entityTypes']);
  const filters = filtersOf(options);
  const rowsOf = (name: string, text: string): Promise<readonly SavedReference[]> =>
    findRows(page, tables.find((table) => table.name === name) ?? startTable, filters, text);
  // A filter that cannot be read fails before the agent sees anything.
  await Promise.all(tables.map(({ name }) => rowsOf(name, '')));
  const chosen = await new Promise<readonly SavedReference[] | undefined>((onClose) => {
    const picker = {
      id: page.newId(),
      tables: tables.map(({ name, pluralLabel }) => ({ name, label: pluralLabel })),
      startTable: startTable.name,
      isMany: allowMultiSelect === true,
      searchText: typeof searchText === 'string' ? searchText : '',
      rowsOf,
      onClose,
    };
    page.app.scripts.change(({ pickers }) => ({ pickers: [...pickers, picker] }));
  });
  if (chosen === undefined) throw new Error('The lookup was cancelled.');
  return chosen;
}

function tablesOf({ app }: ScriptPage, { entityTypes }: Members): readonly TableDefinition[] {
  if (!Array.isArray(entityTypes) || entityTypes.length === 0) throw wrongTables(entityTypes);
  return entityTypes.map((name: unknown) => {
    const table = typeof name === 'string' ? app.records.findTable(name) : undefined;
    // oxlint-disable-next-line typescript/only-throw-error -- not an Error in the product either
    if (table === undefined || table.name !== name) throw invalidEntity(String(name));
    return table;
  });
}

function wrongTables(given: unknown): TypeError {
  return new TypeError(
    `lookupObjects.entityTypes: expected a list of logical names, got ${describe(given)}`,
  );
}

/** A filter of rows in FetchXML, for one table or for all. */
export interface Filter {
  readonly filterXml: string;
  readonly table: string | undefined;
}

function filtersOf({ filters }: Members): readonly Filter[] {
  if (filters === undefined || filters === null) return [];
  if (!Array.isArray(filters)) {
    throw new TypeError(`lookupObjects.filters: expected a list, got ${describe(filters)}`);
  }
  return filters.map((given: unknown, index) => {
    const { filterXml, entityLogicalName } = isMembers(given) ? given : {};
    if (typeof filterXml !== 'string') {
      throw new TypeError(
        `lookupObjects.filters[${index}].filterXml: expected a string, got ${describe(filterXml)}`,
      );
    }
    return {
      filterXml,
      table: typeof entityLogicalName === 'string' ? entityLogicalName : undefined,
    };
  });
}

/** The rows of a table that match the filters and whose name contains the text. */
export async function findRows(
  { app }: ScriptPage,
  { name, setName, primaryId, primaryName }: TableDefinition,
  filters: readonly Filter[],
  text: string,
): Promise<readonly SavedReference[]> {
  const own = filters.filter(({ table }) => table === undefined || table === name);
  const wanted = text.trim();
  const search =
    wanted === ''
      ? ''
      : `<condition attribute="${primaryName}" operator="like" value="%${escaped(wanted)}%" />`;
  const conditions = `${own.map(({ filterXml }) => filterXml).join('')}${search}`;
  const fetch = `<fetch top="${mostRows}"><entity name="${name}"><attribute name="${primaryId}" /><attribute name="${primaryName}" /><order attribute="${primaryName}" />${conditions === '' ? '' : `<filter type="and">${conditions}</filter>`}</entity></fetch>`;
  const { value } = await readRows(app, `${setName}?fetchXml=${encodeURIComponent(fetch)}`);
  return Array.isArray(value)
    ? value.flatMap((row) => {
        const id = toGuid(textOf(row, primaryId));
        return id === undefined ? [] : [{ entityType: name, id, name: textOf(row, primaryName) }];
      })
    : [];
}

async function readRows({ records }: ScriptPage['app'], address: string): Promise<JsonObject> {
  try {
    return await records.readAny(address);
  } catch (error) {
    if (error instanceof DataverseError) throw xrmErrorOf(error);
    throw error;
  }
}

function textOf(row: unknown, name: string): string {
  const value: unknown = isMembers(row) ? row[name] : undefined;
  return typeof value === 'string' ? value : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
