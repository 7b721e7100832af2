import { mergeClasses } from '@fluentui/react-components';
import { usePageStyles } from './PageArea.styles.ts';
import { usePageSkeletonStyles } from './PageSkeleton.styles.ts';

/** Where the cards of a page will be, while its code is on the way. */
export function PageSkeleton() {
  const page = usePageStyles();
  const styles = usePageSkeletonStyles();
  return (
    <div className={mergeClasses(page.scroller, styles.page)} role="status" aria-label="Loading">
      {[styles.commands, styles.head, styles.content].map((size) => (
        <div key={size} className={mergeClasses(page.card, styles.card, size)}>
          <div className={styles.line} />
          <div className={styles.line} />
        </div>
      ))}
    </div>
  );
}
