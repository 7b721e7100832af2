import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnDefinition, DataverseRecord, TableDefinition } from '../../dataverse/index.ts';
import { ScrollRegion } from '../simulator-console/ScrollRegion.tsx';
import { useAllColumnsStyles } from './AllColumns.styles.ts';
import { columnNote, valueText } from './column-words.ts';

interface AllColumnsProps {
  readonly table: TableDefinition;
  /** With all columns; without it, the list has no values. */
  readonly record?: DataverseRecord | undefined;
}

/** Every column of a table, with those that no form shows. */
export function AllColumns({ table, record }: AllColumnsProps) {
  const styles = useAllColumnsStyles();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = table.columns.filter(
    ({ name, label }) => name.includes(wanted) || label.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.whole}>
      <Input
        size="small"
        type="search"
        aria-label="Find a column"
        placeholder="Find a column"
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <p className={styles.note}>
        {found.length} of {table.columns.length} columns of {table.name} ({table.setName})
      </p>
      <ScrollRegion className={styles.scroller} label="Columns">
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.head} scope="col">
                Column
              </th>
              {record !== undefined && (
                <th className={styles.head} scope="col">
                  Value
                </th>
              )}
              <th className={styles.head} scope="col">
                Type
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((column) => (
              <ColumnRow key={column.name} column={column} record={record} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function ColumnRow({
  column,
  record,
}: {
  readonly column: ColumnDefinition;
  readonly record: DataverseRecord | undefined;
}) {
  const styles = useAllColumnsStyles();
  return (
    <tr>
      <th className={styles.name} scope="row" title={column.label}>
        {column.name}
      </th>
      {record !== undefined && <td className={styles.cell}>{valueText(column, record)}</td>}
      <td className={styles.cell}>
        {column.type} <span className={styles.quiet}>{columnNote(column)}</span>
      </td>
    </tr>
  );
}
