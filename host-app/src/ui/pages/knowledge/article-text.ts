import type { DataverseRecord } from '../../../dataverse/index.ts';
import { stringOf } from '../record/record-values.ts';
import { wordsOf } from './find-articles.ts';

const excerptLength = 160;

/** The part of an article that matches the search, or else its summary. */
export function excerptOf(article: DataverseRecord, sought: string): string {
  const summary = stringOf(article, 'description');
  const text = plainText(stringOf(article, 'content'));
  const [first = ''] = wordsOf(sought);
  const at = first === '' ? -1 : text.toLowerCase().indexOf(first.toLowerCase());
  if (at < 0) return summary || text.slice(0, excerptLength);
  const start = at <= 60 ? 0 : wordStart(text, at - 60);
  const end = wordEnd(text, start + excerptLength);
  return `${start > 0 ? '...' : ''}${text.slice(start, end)}${end < text.length ? '...' : ''}`;
}

/** Start position at a word boundary: the next word that begins. */
function wordStart(text: string, from: number): number {
  return text.indexOf(' ', from - 1) + 1;
}

function wordEnd(text: string, until: number): number {
  return until >= text.length ? text.length : text.lastIndexOf(' ', until);
}

/** Text of HTML without its markup. Nothing in it is loaded or run. */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replaceAll('</', ' </'), 'text/html');
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export interface TextPart {
  readonly part: string;
  /** Its start. */
  readonly at: number;
  readonly isFound: boolean;
}

/** Splits a text at the search terms. */
export function splitAtWords(text: string, sought: string): readonly TextPart[] {
  const words = wordsOf(sought).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0) return [{ part: text, at: 0, isFound: false }];
  let at = 0;
  return text.split(new RegExp(`(${words.join('|')})`, 'gi')).flatMap((part, index) => {
    const begin = at;
    at += part.length;
    return part === '' ? [] : [{ part, at: begin, isFound: index % 2 === 1 }];
  });
}
