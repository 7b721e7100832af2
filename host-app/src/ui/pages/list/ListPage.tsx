import { useDeferredValue, useMemo, useState } from 'react';
import {
  viewColumnsOf,
  viewsOf,
  type TableDefinition,
  type View,
} from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import type { Page } from '../../../workspace/tabs/pages.ts';
import { QuietCard } from '../QuietCard.tsx';
import { usePageStyles } from '../PageArea.styles.ts';
import { ListCommands } from './ListCommands.tsx';
import { ListHead } from './ListHead.tsx';
import { listQuery, nextSort, type ListSort } from './list-query.ts';
import { LongTable } from './LongTable.tsx';
import { useListStyles } from './ListPage.styles.ts';
import { useRowList } from './useRowList.ts';

interface ListPageProps {
  readonly page: Extract<Page, { readonly type: 'entitylist' }>;
}

/** The list of any table, with its views. */
export function ListPage({ page }: ListPageProps) {
  const { records } = useApp();
  const table = records.findTable(page.entityName);
  const [view] = table ? viewsOf(table) : [];
  if (table && view) return <ListOf table={table} first={view} />;
  return (
    <QuietCard isFailure title="Unknown table" detail={`There is no table ${page.entityName}.`} />
  );
}

const nothing: ReadonlySet<string> = new Set();

function ListOf({ table, first }: { readonly table: TableDefinition; readonly first: View }) {
  const page = usePageStyles();
  const styles = useListStyles();
  const [view, setView] = useState(first);
  const [sort, setSort] = useState<ListSort>();
  const [text, setText] = useState('');
  const [refreshed, setRefreshed] = useState(0);
  const [selected, setSelected] = useState(nothing);
  const query = listQuery({ table, view, sort, text: useDeferredValue(text) });
  const { rows, failure } = useRowList(table.name, query, refreshed);
  const columns = useMemo(() => viewColumnsOf(table, view), [table, view]);
  const choose = (next: View): void => {
    setView(next);
    setSort(undefined);
    setSelected(nothing);
  };
  return (
    <>
      <ListCommands
        table={table}
        selected={selected}
        onDeleted={() => setSelected(nothing)}
        onRefresh={() => setRefreshed(refreshed + 1)}
      />
      <section className={`${page.card} ${styles.card}`} aria-label={table.pluralLabel}>
        <ListHead
          table={table}
          view={view}
          count={rows.count}
          selected={selected.size}
          text={text}
          onView={choose}
          onText={setText}
        />
        <LongTable
          table={table}
          columns={columns}
          rows={rows}
          sort={sort}
          selected={selected}
          empty={failure ?? emptyText(table, text)}
          onSort={(column) => setSort(nextSort(sort, column))}
          onSelect={setSelected}
        />
      </section>
    </>
  );
}

function emptyText({ pluralLabel }: TableDefinition, text: string): string {
  const found = text.trim() === '' ? 'in this view' : `with "${text.trim()}" in this view`;
  return `There are no ${pluralLabel.toLowerCase()} ${found}.`;
}
