import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useApp, useApply, useWorkspace } from '../../../store/hooks.ts';
import {
  noteKnowledgeFocus,
  noteKnowledgeSearch,
  selectKnowledgeSearch,
} from '../../../workspace/panel/knowledge-search.ts';
import { selectFocusedSession } from '../../../workspace/sessions/session.ts';
import { ClearableSearchBox } from '../../search-box/ClearableSearchBox.tsx';
import { stringOf } from '../record/record-values.ts';
import { useTablesVersion } from '../record/useRecordQuery.ts';
import { useFavoriteIds } from './article-marks.ts';
import { ArticleCard } from './ArticleCard.tsx';
import { findArticles, suggestArticles } from './find-articles.ts';
import { useKnowledgeStyles } from './Knowledge.styles.ts';

/**
 * Articles that contain the words; without any words, the agent's favorites and articles that fit
 * the record of the session.
 */
export function KnowledgeSearch() {
  const styles = useKnowledgeStyles();
  const apply = useApply();
  const text = useWorkspace(selectKnowledgeSearch) ?? '';
  const sought = useDeferredValue(text.trim());
  const articles = useArticles(sought);
  const box = useFocusOnRequest();
  return (
    <div className={styles.search}>
      <ClearableSearchBox
        input={{ ref: box }}
        aria-label="Search knowledge"
        placeholder="Search articles"
        appearance="filled-darker"
        className={styles.box}
        value={text}
        onChange={(_event, data) => apply(noteKnowledgeSearch, { text: data.value })}
      />
      <output className={styles.note}>{noteFor(sought, articles.length)}</output>
      <ul className={styles.results} aria-label="Articles">
        {articles.map((article) => (
          <ArticleCard
            key={stringOf(article, 'knowledgearticleid')}
            article={article}
            sought={sought}
          />
        ))}
      </ul>
    </div>
  );
}

function useArticles(sought: string) {
  const { records } = useApp();
  const version = useTablesVersion('knowledgearticle');
  const title = useWorkspace((state) => selectFocusedSession(state).title);
  const favorites = useFavoriteIds().join(',');
  return useMemo(
    () =>
      [
        version,
        sought === ''
          ? suggestArticles(records, title, favorites.split(',').filter(Boolean))
          : findArticles(records, sought),
      ] as const,
    [version, records, sought, title, favorites],
  )[1];
}

/** The search takes the focus only when a provider asks for it, never on its own. */
function useFocusOnRequest() {
  const apply = useApply();
  const isRequested = useWorkspace(({ productivityPane }) => productivityPane.isSearchRequested);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isRequested) return;
    box.current?.focus();
    apply(noteKnowledgeFocus, {});
  }, [apply, isRequested]);
  return box;
}

function noteFor(sought: string, count: number): string {
  if (sought === '') return count === 0 ? 'There are no articles yet.' : 'Suggested articles';
  if (count === 0) return `No articles match "${sought}".`;
  return count === 1 ? '1 article' : `${count} articles`;
}
