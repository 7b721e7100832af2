import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository, sdkFolder } from './folders.ts';

/** What the server shows of the documentation: the rules, each under its id, and their coverage. */
export async function readDocument(path: string): Promise<string | undefined> {
  if (path === '/docs/rules') return read(join(sdkFolder, 'SPEC.md'), rulesPage);
  if (path === '/docs/coverage') return read(join(repository, 'docs/coverage.md'), coveragePage);
  return undefined;
}

async function read(file: string, show: (text: string) => string): Promise<string | undefined> {
  try {
    return show(await readFile(file, 'utf8'));
  } catch {
    // Not every package has it; the address is then like any other that nothing is served at.
    return undefined;
  }
}

function rulesPage(markdown: string): string {
  const lines = markdown.split('\n').map(ruleLine).join('\n');
  return htmlPage('Rules', `<p><a href="/docs/coverage">Which tests show them</a></p>${lines}`);
}

function ruleLine(line: string): string {
  const heading = /^## (.*)/.exec(line)?.[1];
  if (heading !== undefined) return `<h2>${escapeHtml(heading)}</h2>`;
  const [, id, rule, mark] = /^\| ([A-Z]{2}\d+) +\| (.*?) +\| (\w+) +\|$/.exec(line) ?? [];
  if (id === undefined || rule === undefined || mark === undefined) return '';
  return `<p id="${id}"><b>${id}</b> ${escapeHtml(rule)} <i>${mark}</i></p>`;
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
