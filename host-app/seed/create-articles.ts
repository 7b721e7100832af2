import type { RecordData } from '../src/dataverse/dataverse.ts';
import { viewsOf } from '../src/dataverse/seed/articles.ts';
import { seedId } from '../src/dataverse/seed/seed-id.ts';
import { toHtml, type Article } from './article.ts';
import { billingArticles } from './articles-billing.ts';
import { meterArticles } from './articles-meters.ts';
import { serviceArticles } from './articles-service.ts';

/** All articles, in the order of their numbers; those of the first screen are longer here. */
export function createArticles(): readonly RecordData[] {
  return [...meterArticles, ...billingArticles, ...serviceArticles]
    .toSorted((left, right) => left.number - right.number)
    .map(toRecord);
}

function toRecord(article: Article): RecordData {
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
    knowledgearticleviews: viewsOf(number),
    overriddencreatedon: written,
    modifiedon: written,
  };
}
