import { mergeClasses } from '@fluentui/react-components';
import { usePageStyles } from './PageArea.styles.ts';
import { usePageSkeletonStyles } from './PageSkeleton.styles.ts';

/** Where the cards of a page will be, while its code is on the way. */
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
