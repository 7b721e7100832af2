/**
 * One article in its source form: lines beginning with `## ` are headings, `- ` and `1. ` are lists
 * whose items may continue on the next line, and everything between empty lines is a paragraph.
 */
export type Article = {
  /** The number in `KA-01001`, counted from 1. */
  readonly number: number;
  readonly title: string;
  readonly keywords: string;
  readonly summary: string;
  readonly isInternal: boolean;
  readonly text: string;
};

/** The text as the HTML that the knowledge base stores. */
export function toHtml(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(blockToHtml)
    .join('');
}

function blockToHtml(block: string): string {
  const lines = block.split('\n').map((line) => line.trim());
  const [first = ''] = lines;
  if (first.startsWith('## ')) return `<h2>${escape(first.slice(3))}</h2>`;
  if (first.startsWith('- ')) return `<ul>${itemsOf(lines, /^- /)}</ul>`;
  if (/^\d+\. /.test(first)) return `<ol>${itemsOf(lines, /^\d+\. /)}</ol>`;
  return `<p>${escape(lines.join(' '))}</p>`;
}

function itemsOf(lines: readonly string[], mark: RegExp): string {
  const items: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return items.map((item) => `<li>${escape(item)}</li>`).join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
