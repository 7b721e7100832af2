import { useEffect } from 'react';
import { useApply } from '../../../store/hooks.ts';
import { noteKnowledgeSearch } from '../../../workspace/panel/knowledge-search.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { KnowledgeSearch } from './KnowledgeSearch.tsx';
import { useKnowledgeStyles } from './Knowledge.styles.ts';

/** The knowledge search in a full tab; its opener may pass the text to search for. */
export function KnowledgePage({ text }: { readonly text?: string | undefined }) {
  const apply = useApply();
  useEffect(() => {
    if (text !== undefined) apply(noteKnowledgeSearch, { text });
  }, [apply, text]);
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
