import type { RecordData, Seed } from '../../dataverse.ts';
import { seedId } from '../seed-id.ts';
import { toHtml, type Article } from './article.ts';
import { billingArticles } from './articles-billing.ts';
import { meterArticles } from './articles-meters.ts';
import { serviceArticles } from './articles-service.ts';
import desk from './desk.json';
import { toRows } from './to-rows.ts';

const articles = [...meterArticles, ...billingArticles, ...serviceArticles].toSorted(
  (left, right) => left.number - right.number,
);

/**
 * The whole of the sample desk beyond the rows of the first screen, which it completes to 40
 * accounts, 200 contacts, 400 cases, 1,500 activities and 30 articles. Written by `npm run seed`.
 * Large: load it with a dynamic import.
 */
export const deskSeed: Seed = Object.fromEntries([
  ...desk.map((table) => [table.table, toRows(table)] as const),
  ['knowledgearticle', articles.map(toArticleRow)],
]);

function toArticleRow(article: Article): RecordData {
  const { number, title, keywords, summary, isInternal, text } = article;
  const written = `2026-0${(number % 9) + 1}-${10 + (number % 18)}T09:00:00Z`;
  return {
    knowledgearticleid: seedId('knowledgearticle', number),
    articlepublicnumber: `KA-0${1000 + number}`,
    title,
    keywords,
    description: summary,
    content: toHtml(text),
    isinternal: isInternal,
    statuscode: 7,
    overriddencreatedon: written,
    modifiedon: written,
  };
}
