import type { ReactElement, ReactNode } from 'react';
import { usePageStyles } from '../PageArea.styles.ts';
import { useRecordCardStyles } from './RecordCard.styles.ts';

interface ListCardProps {
  readonly title: string;
  readonly icon?: ReactElement | undefined;
  /** The total number. */
  readonly count: number;
  /** Text for an empty list. */
  readonly empty: string;
  /** List items. */
  readonly children: ReactNode;
}

/** A card with a short list of records. */
export function ListCard({ title, icon, count, empty, children }: ListCardProps) {
  const page = usePageStyles();
  const styles = useRecordCardStyles();
  return (
    <section className={page.card} aria-label={title}>
      <div className={styles.head}>
        {icon}
        <h2 className={page.cardTitle}>{title}</h2>
        <span className={styles.count}>{count.toLocaleString('en')}</span>
      </div>
      {count === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </section>
  );
}
