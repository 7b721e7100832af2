import { useDeferredValue, useMemo, useState } from 'react';
import type { Dataverse, SearchGroup } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import type { Page } from '../../../workspace/tabs/pages.ts';
import { ClearableSearchBox } from '../../search-box/ClearableSearchBox.tsx';
import { usePageStyles } from '../PageArea.styles.ts';
import { RecordTable } from '../list/RecordTable.tsx';
import type { LinkPlace } from '../record/useOpenRecord.ts';
import { useRelevance } from './useRelevance.ts';
import { useSearchStyles } from './SearchPage.styles.ts';

const tablesSearched = [
  'contact',
  'account',
  'incident',
  'lead',
  'phonecall',
  'task',
  'email',
  'appointment',
  'knowledgearticle',
];
const rowsPerTable = 20;
const byRelevance = 0;

interface SearchPageProps {
  readonly page: Extract<Page, { readonly type: 'search' }>;
}

/** Search results, table by table. */
export function SearchPage({ page }: SearchPageProps) {
  const styles = usePageStyles();
  const search = useSearchStyles();
  const { records } = useApp();
  const [text, setText] = useState(page.searchText);
  const sought = useDeferredValue(text);
  const { entityName } = page;
  const tables = useMemo(
    () => (entityName === undefined ? tablesSearched : [entityName]),
    [entityName],
  );
  const relevance = useRelevance(page.searchType === byRelevance, tables);
  const groups = useMemo(
    () => findIn(records, relevance?.search ?? records.search, sought, tables),
    [records, relevance, sought, tables],
  );
  return (
    <div className={styles.scroller}>
      <h1 className={search.title}>Search results</h1>
      <ClearableSearchBox
        className={search.box}
        aria-label="Search records"
        placeholder="Name, number, case..."
        value={text}
        onChange={(_event, data) => setText(data.value)}
      />
      <Results text={sought} groups={groups} from={page.isGlobal === true ? 'search' : 'list'} />
    </div>
  );
}

interface ResultsProps {
  readonly text: string;
  readonly groups: readonly SearchGroup[];
  readonly from: LinkPlace;
}

function Results({ text, groups, from }: ResultsProps) {
  const styles = usePageStyles();
  const search = useSearchStyles();
  if (text.trim() === '') return <p className={search.note}>Enter text to search for.</p>;
  if (groups.length === 0) return <p className={search.note}>No results for “{text}”.</p>;
  return groups.map((group) => (
    <section key={group.table} className={`${styles.card} ${search.group}`}>
      <Group group={group} from={from} />
    </section>
  ));
}

function Group({ group, from }: { readonly group: SearchGroup; readonly from: LinkPlace }) {
  const styles = usePageStyles();
  const search = useSearchStyles();
  const { records } = useApp();
  const table = records.findTable(group.table);
  if (!table) return null;
  const count = `${group.records.length}${group.hasMore ? '+' : ''}`;
  return (
    <>
      <h2 className={`${styles.cardTitle} ${search.groupTitle}`}>
        {table.pluralLabel} <span className={search.count}>{count}</span>
      </h2>
      <RecordTable table={table} records={group.records} from={from} />
    </>
  );
}

function findIn(
  records: Dataverse,
  search: Dataverse['search'],
  text: string,
  tables: readonly string[],
): readonly SearchGroup[] {
  if (text.trim() === '') return [];
  const known = tables.filter((name) => records.findTable(name));
  return search(text, { tables: known, limit: rowsPerTable }).filter(
    (group) => group.records.length > 0,
  );
}
