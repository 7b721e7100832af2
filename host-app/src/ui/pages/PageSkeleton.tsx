import { mergeClasses } from '@fluentui/react-components';
import { usePageStyles } from './PageArea.styles.ts';
import { usePageSkeletonStyles } from './PageSkeleton.styles.ts';

/** Placeholders for the cards of a page while its code loads. */
export function PageSkeleton() {
  const page = usePageStyles();
  const styles = usePageSkeletonStyles();
  return (
    <output className={mergeClasses(page.scroller, styles.page)} aria-label="Loading">
      {[styles.commands, styles.head, styles.content].map((size) => (
        <span key={size} className={mergeClasses(page.card, styles.card, size)}>
          <span className={styles.line} />
          <span className={styles.line} />
        </span>
      ))}
    </output>
  );
}
