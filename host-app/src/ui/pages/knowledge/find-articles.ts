import {
  DataverseError,
  type Dataverse,
  type DataverseRecord,
  type SearchGroup,
} from '../../../dataverse/index.ts';
import { stringOf } from '../record/record-values.ts';

/** Maximum number of articles that a search shows (documented). */
const mostArticles = 10;
const tables = ['knowledgearticle'];
const shortestWord = 4;

/** Articles that contain every word. */
export function findArticles(records: Dataverse, text: string): readonly DataverseRecord[] {
  return rowsOf(records.search(text, { tables, limit: mostArticles }));
}

/** Favorites first, then articles that fit a title. */
export function suggestArticles(
  records: Dataverse,
  title: string,
  favorites: readonly string[],
): readonly DataverseRecord[] {
  const atHand = rowsById(records, favorites);
  const others = fittingArticles(records, title).filter(
    (article) => !favorites.includes(idOf(article)),
  );
  return [...atHand, ...others].slice(0, mostArticles);
}

function rowsById(records: Dataverse, ids: readonly string[]): readonly DataverseRecord[] {
  return ids.flatMap((id) => query(records, `?$filter=knowledgearticleid eq ${id}`));
}

function idOf(article: DataverseRecord): string {
  return stringOf(article, 'knowledgearticleid');
}

/** Articles that contain some word of a title, those with the most words first, or else any. */
function fittingArticles(records: Dataverse, title: string): readonly DataverseRecord[] {
  const found = new Map<string, { readonly article: DataverseRecord; count: number }>();
  for (const word of wordsOf(title).filter(({ length }) => length >= shortestWord)) {
    for (const article of findArticles(records, word)) {
      const id = stringOf(article, 'knowledgearticleid');
      const known = found.get(id);
      if (known) known.count += 1;
      else found.set(id, { article, count: 1 });
    }
  }
  if (found.size === 0) return newestArticles(records);
  return [...found.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostArticles)
    .map(({ article }) => article);
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,.;:!?"'()]+/).filter(Boolean);
}

function newestArticles(records: Dataverse): readonly DataverseRecord[] {
  return query(records, '?$filter=statecode eq 3&$orderby=modifiedon desc');
}

function query(records: Dataverse, text: string): readonly DataverseRecord[] {
  try {
    return records.query('knowledgearticle', text, { limit: mostArticles }).records;
  } catch (error) {
    if (error instanceof DataverseError) return [];
    throw error;
  }
}

function rowsOf(groups: readonly SearchGroup[]): readonly DataverseRecord[] {
  return groups.flatMap((group) => group.records);
}
