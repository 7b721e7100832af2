import { usePageStyles } from '../PageArea.styles.ts';
import { KnowledgeSearch } from './KnowledgeSearch.tsx';
import { useKnowledgeStyles } from './Knowledge.styles.ts';

/** The knowledge search in a full tab. */
export function KnowledgePage() {
  const page = usePageStyles();
  const styles = useKnowledgeStyles();
  return (
    <div className={page.scroller}>
      <h1 className={styles.title}>Knowledge search</h1>
      <section className={`${page.card} ${styles.page}`} aria-label="Knowledge search">
        <KnowledgeSearch />
      </section>
    </div>
  );
}
