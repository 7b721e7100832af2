import { leftOutText, mostRows, shownText } from './shown-text.ts';

interface ShownRowsProps {
  readonly rows: readonly { readonly header: string; readonly value: string }[];
  readonly styles: Readonly<Record<'rows' | 'row' | 'header' | 'value', string>>;
}

/** Names with their values, as many as fit. */
export function ShownRows({ rows, styles }: ShownRowsProps) {
  const leftOut = leftOutText(rows.length);
  return (
    <>
      <dl className={styles.rows}>
        {rows.slice(0, mostRows).map(({ header, value }) => (
          <div key={header} className={styles.row}>
            <dt className={styles.header}>{shownText(header)}</dt>
            <dd className={styles.value}>{shownText(value)}</dd>
          </div>
        ))}
      </dl>
      {leftOut !== undefined && <p>{leftOut}</p>}
    </>
  );
}
