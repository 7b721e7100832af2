import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommandLine } from '../../host-app/server/command-line.ts';
import { loadConfig } from '../../host-app/server/config-file.ts';
import { repository } from '../../host-app/server/folders.ts';
import manifest from '../../package.json' with { type: 'json' };
import { parseArguments } from '../conformance/arguments.ts';

/** npm's own words that the documents use. */
const npmWords = ['ci', 'install', 'pack', 'test', 'start'];
const workspaces: readonly string[] = manifest.workspaces;

/** The commands in a shell block, without comments. */
export function commandsOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '');
}

/** Rejects with the reason when this repository does not know the command or one of its options. */
export async function checkCommand(command: string): Promise<void> {
  const [program, word = '', ...rest] = command.split(/\s+/);
  if (program === 'npx' && word === 'sidetone') return checkStart(rest);
  if (program === 'npx' && word === 'playwright') return;
  if (program === 'npx' && ['tsc', 'vitest'].includes(word)) return checkPaths(rest);
  if (program === 'docker') return word === 'build' ? checkPaths(rest) : undefined;
  if (program !== 'npm') throw new Error(`expected npm, npx or docker, got "${command}"`);
  if (word === 'run') return checkScript(rest, command);
  if (!npmWords.includes(word)) throw new Error(`npm has no "${word}" in "${command}"`);
  if (word === 'start') return checkStart(afterDashes(rest));
  const [option, workspace = ''] = rest;
  if (option === '-w' && !workspaces.includes(workspace)) throw new Error(`no ${workspace}`);
}

/** Titles and rules in quotes are not paths. */
function checkPaths(words: readonly string[]): void {
  const paths = words.filter((word) => word.includes('/') || workspaces.includes(word));
  const missing = paths.find((path) => !existsSync(join(repository, path)));
  if (missing !== undefined) throw new Error(`there is no ${missing}`);
}

async function checkScript(
  [name = '', ...rest]: readonly string[],
  command: string,
): Promise<void> {
  if (!Object.hasOwn(manifest.scripts, name)) throw new Error(`no script in "${command}"`);
  if (name === 'dev') await checkStart(afterDashes(rest));
  if (name === 'conformance') parseArguments(afterDashes(rest));
}

function afterDashes(words: readonly string[]): readonly string[] {
  return words[0] === '--' ? words.slice(1) : words;
}

/** Words such as FILE and N are placeholders that the reader replaces. */
async function checkStart(args: readonly string[]): Promise<void> {
  const given = args.map((word) => (word === 'N' ? '5173' : word));
  const command = parseCommandLine(given, manifest.version);
  if (command.kind !== 'serve' || command.config === undefined) return;
  if (/^[A-Z]+$/.test(command.config)) return;
  if (existsSync(join(repository, command.config))) await loadConfig(command.config, repository);
  else throw new Error(`there is no ${command.config}`);
}
