import { expect, test } from 'vitest';
import { findDocuments, readDocument, readLinks } from './read-document.ts';

const documents = findDocuments();
const isSample = (document: string) => document.startsWith('sample-providers/');
const pages = documents.filter((document) => document !== 'README.md' && !isSample(document));

// Ten minutes at the pace of technical reading.
const longest = 2_200;

test('the documents to check exist', () => {
  expect(pages.length).toBeGreaterThan(12);
});

test.each([...pages, 'sample-providers/README.md'])(
  '%s begins with what its reader can do afterwards',
  (document) => {
    const opening = readDocument(document).split('\n## ')[0];
    expect(opening).toMatch(/After reading this page, you\s+can\s/);
  },
);

test.each(documents.filter((document) => /^sample-providers\/.+\/README\.md$/.test(document)))(
  '%s begins with its lesson',
  (document) => {
    expect(readDocument(document).split('\n')[2]).toMatch(/^\*\*Its lesson:\*\* /);
  },
);

test.each(documents)('%s takes less than ten minutes', (document) => {
  expect(wordsToRead(document)).toBeLessThan(longest);
});

test('the index of the documents links to each page', () => {
  const linked = readLinks('docs/README.md').map((link) =>
    new URL(link, 'file:///docs/').pathname.slice(1),
  );
  const own = ['docs/README.md', 'host-app/README.md'];
  expect(pages.filter((page) => !own.includes(page) && !linked.includes(page))).toEqual([]);
});

// Readers look up rules by ID, so only the text around the tables counts.
function wordsToRead(document: string): number {
  const lines = readDocument(document).split('\n');
  const read = document.endsWith('SPEC.md') ? lines.filter((line) => !line.startsWith('|')) : lines;
  return (read.join('\n').match(/\S*[a-z]\S*/gi) ?? []).length;
}
