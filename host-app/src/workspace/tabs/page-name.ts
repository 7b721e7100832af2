import type { RowLookup } from '../records/row-lookup.ts';
import type { TabTemplate } from '../templates/templates.ts';
import type { Page } from './pages.ts';

/** Columns that hold the name of a row, by table; `name` in all others. */
const nameColumns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    contact: 'fullname',
    incident: 'title',
    task: 'subject',
    phonecall: 'subject',
    email: 'subject',
    appointment: 'subject',
    msdyn_ocliveworkitem: 'msdyn_title',
  }),
);

/** Name of a tab without a title: the record, "New case", or the name of its template. */
export function pageName(page: Page, template: TabTemplate, lookup: RowLookup | undefined): string {
  const usual = template.name.trim() === '' ? template.uniqueName : template.name;
  if (page.type !== 'entityrecord')
    return page.type === 'search' ? page.searchText || usual : usual;
  if (page.entityId === undefined)
    return `New ${tableNames.get(page.entityName) ?? page.entityName}`;
  const row = lookup?.(page.entityName, { id: page.entityId });
  const name = row?.[nameColumns.get(page.entityName) ?? 'name'];
  return typeof name === 'string' && name !== '' ? name : usual;
}

/** Display names of the most common tables. */
const tableNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    incident: 'case',
    phonecall: 'phone call',
    knowledgearticle: 'knowledge article',
  }),
);
