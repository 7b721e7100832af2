import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { repository } from '../../host-app/server/folders.ts';
import manifest from '../../package.json' with { type: 'json' };

/**
 * A fenced block of a document, without its fences and without the indent of the list around it.
 */
export interface Block {
  /** Path relative to the repository. */
  readonly document: string;
  readonly line: number;
  readonly language: string;
  /** Marked as a piece of a file, which does not compile alone. */
  readonly isFragment: boolean;
  readonly text: string;
}

const fenced = /^([ \t]*)```(\w*)([^\n]*)\n([^]*?)^\1```[ \t]*$/gm;

/**
 * Lists the documents for people: those at the top level, those in docs, and one for each package
 * and sample.
 */
export function findDocuments(): string[] {
  const folders = ['docs', ...manifest.workspaces, ...below('sample-providers')];
  return ['.', ...folders].flatMap((folder) =>
    readdirSync(join(repository, folder))
      .filter((name) => /^[A-Z]+\.md$/.test(name) || (folder === 'docs' && name.endsWith('.md')))
      .map((name) => posix.join(folder, name)),
  );
}

function below(folder: string): string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => `${folder}/${name}`);
}

export function readDocument(document: string): string {
  return readFileSync(join(repository, document), 'utf8');
}

export function readBlocks(document: string): Block[] {
  const whole = readDocument(document);
  return [...whole.matchAll(fenced)].map(
    ({ index, 1: indent = '', 2: language = '', 3: words = '', 4: text = '' }) => ({
      document,
      line: whole.slice(0, index).split('\n').length,
      language,
      isFragment: words.trim() === 'fragment',
      text: indent === '' ? text : text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** Code within a line of prose or a table. */
export function readInlineCode(document: string): string[] {
  const prose = readDocument(document).replaceAll(fenced, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** Link targets within the repository. */
export function readLinks(document: string): string[] {
  const prose = readDocument(document)
    .replaceAll(fenced, '')
    .replaceAll(/`[^`\n]+`/g, '');
  return [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target));
}
