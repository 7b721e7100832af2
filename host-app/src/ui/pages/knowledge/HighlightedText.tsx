import { useKnowledgeStyles } from './Knowledge.styles.ts';
import { splitAtWords } from './article-text.ts';

/** A text with the search terms highlighted. */
export function HighlightedText({
  text,
  sought,
}: {
  readonly text: string;
  readonly sought: string;
}) {
  const styles = useKnowledgeStyles();
  return splitAtWords(text, sought).map(({ part, at, isFound }) =>
    isFound ? (
      <mark key={at} className={styles.found}>
        {part}
      </mark>
    ) : (
      <span key={at}>{part}</span>
    ),
  );
}
