import {
  DataverseError,
  type Dataverse,
  type DataverseRecord,
  type SearchGroup,
} from '../../../dataverse/index.ts';
import { stringOf } from '../record/record-values.ts';

/** Most articles that a search shows (documented). */
const mostArticles = 10;
const tables = ['knowledgearticle'];
const shortestWord = 4;

/** Articles that hold every word. */
export function findArticles(records: Dataverse, text: string): readonly DataverseRecord[] {
  return rowsOf(records.search(text, { tables, limit: mostArticles }));
}

/** Articles that hold some word of a title, those with the most words first; else any. */
export function suggestArticles(records: Dataverse, title: string): readonly DataverseRecord[] {
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
  try {
    const query = '?$filter=statecode eq 3&$orderby=modifiedon desc';
    return records.query('knowledgearticle', query, { limit: mostArticles }).records;
  } catch (error) {
    if (error instanceof DataverseError) return [];
    throw error;
  }
}

function rowsOf(groups: readonly SearchGroup[]): readonly DataverseRecord[] {
  return groups.flatMap((group) => group.records);
}
