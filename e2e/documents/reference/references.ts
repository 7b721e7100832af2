import { readFileSync, writeFileSync } from 'node:fs';
import { agentToolReference, configReference, faultReference } from './config-reference.ts';
import { kitReference } from './kit-reference.ts';
import { templateReference } from './template-reference.ts';

const docs = new URL('../../../docs/', import.meta.url);

/** Documents that are written from the schema, the code and the types. */
export const references: readonly (readonly [name: string, text: () => string])[] = [
  ['config.md', configReference],
  ['agent-tool-keys.md', agentToolReference],
  ['faults.md', faultReference],
  ['templates.md', templateReference],
  ['kit.md', kitReference],
];

export function writeReferences(): void {
  for (const [name, text] of references) writeFileSync(new URL(name, docs), text());
}

/**
 * The committed text with tables as the generator writes them, because formatting widens their
 * columns.
 */
export function committed(name: string): string {
  return plain(readFileSync(new URL(name, docs), 'utf8'));
}

export function plain(text: string): string {
  return text.replaceAll(/ +\|/g, ' |').replaceAll(/\| +/g, '| ').replaceAll(/-{3,}/g, '---');
}
