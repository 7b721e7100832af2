import { DocumentErrorRegular, DocumentRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePageStyles } from './PageArea.styles.ts';
import { useQuietCardStyles } from './QuietCard.styles.ts';

interface QuietCardProps {
  readonly title: string;
  readonly detail: string;
  readonly isFailure?: boolean;
  readonly children?: ReactNode;
}

/** A page that shows only a sentence. */
export function QuietCard({ title, detail, isFailure = false, children }: QuietCardProps) {
  const page = usePageStyles();
  const styles = useQuietCardStyles();
  const Icon = isFailure ? DocumentErrorRegular : DocumentRegular;
  return (
    <div className={page.scroller}>
      <div className={`${page.card} ${styles.card}`}>
        <Icon className={styles.icon} aria-hidden />
        <h1 className={page.cardTitle}>{title}</h1>
        <p className={styles.detail}>{detail}</p>
        {children}
      </div>
    </div>
  );
}
