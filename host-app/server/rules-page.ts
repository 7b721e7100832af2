import { readFile } from 'node:fs/promises';
import { documentFile } from './folders.ts';

interface Document {
  /** Its Markdown in the repository. */
  readonly source: string;
  readonly show: (markdown: string) => string;
}

/** The documents to show, by path. */
export const documents: ReadonlyMap<string, Document> = new Map([
  ['/docs/rules.html', { source: 'provider-sdk/SPEC.md', show: rulesPage }],
  ['/docs/traps.html', { source: 'docs/traps.md', show: trapsPage }],
  ['/docs/coverage.html', { source: 'docs/coverage.md', show: coveragePage }],
]);

/** Documents that the server shows: the rules, each under its ID, and their coverage. */
export async function readDocument(path: string): Promise<string | undefined> {
  const document = documents.get(path);
  return document && read(documentFile(document.source), document.show);
}

async function read(file: string, show: (text: string) => string): Promise<string | undefined> {
  try {
    return show(await readFile(file, 'utf8'));
  } catch {
    return undefined; // Like any other unknown address.
  }
}

function rulesPage(markdown: string): string {
  const lines = markdown.split('\n').map(ruleLine).join('\n');
  return htmlPage('Rules', `<p><a href="coverage.html">Tests of each rule</a></p>${lines}`);
}

function ruleLine(line: string): string {
  const heading = /^## (.*)/.exec(line)?.[1];
  if (heading !== undefined) return `<h2>${escapeHtml(heading)}</h2>`;
  const [, id, rule, mark] = /^\| ([A-Z]{2}\d+) +\| (.*?) +\| (\w+) +\|$/.exec(line) ?? [];
  if (id === undefined || rule === undefined || mark === undefined) return '';
  return `<p id="${id}"><b>${id}</b> ${escapeHtml(rule)} <i>${mark}</i></p>`;
}

function trapsPage(markdown: string): string {
  return htmlPage('Traps', markdown.split('\n').map(trapLine).join('\n'));
}

function trapLine(line: string): string {
  const cells = line
    .split(' | ')
    .map((cell) => inlineCode(cell.replace(/^\| +| +\|$/g, '').trim()));
  const [rule = '', sample, happens, instead] = cells;
  if (/^[A-Z]{2}\d+$/.test(rule)) {
    return `<p id="${rule}"><a href="rules.html#${rule}"><b>${rule}</b></a> ${sample}: ${happens} Instead: ${instead}</p>`;
  }
  if (line.startsWith('|') || line.startsWith('# ')) return '';
  const heading = /^## (.*)/.exec(line)?.[1];
  if (heading !== undefined) return `<h2>${escapeHtml(heading)}</h2>`;
  return line === '' ? '' : `<p>${inlineCode(line.replace(/^- /, ''))}</p>`;
}

function inlineCode(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function coveragePage(markdown: string): string {
  return htmlPage('Coverage', `<pre>${escapeHtml(markdown)}</pre>`);
}

function htmlPage(title: string, body: string): string {
  const style =
    ':root{color-scheme:light dark}body{font:15px/1.5 system-ui;max-width:70rem;margin:2rem auto;padding:0 1rem}:target{outline:2px solid;outline-offset:4px}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}</h1>${body}</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
