import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { slips } from './slips.ts';

const repository = new URL('../../', import.meta.url);

/** Files that have to quote slips. */
const quoting = ['docs/voice.md', 'e2e/words/', 'host-app/src/scenarios/sales-texts.test.ts'];
const written = /\.(?:tsx?|mjs|js|html|md|json5)$/;

/** One line per slip, with its place, its text and the reason. */
export function slipsIn(name: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    slips.flatMap(({ found, reason }) => {
      const match = found.exec(withoutFileNames(line));
      return match ? [`${name}:${index + 1}: "${match[0]}": ${reason}`] : [];
    }),
  );
}

// Names of files outlive their wording: tests and links rely on them.
function withoutFileNames(line: string): string {
  return line.replaceAll(/[\w/-]+-(?:misspelt|misplaced)\b/g, '');
}

/** The slips in all files of the repository that people read. */
export function findSlips(): string[] {
  return listFiles().flatMap((name) =>
    slipsIn(name, readFileSync(new URL(name, repository), 'utf8')),
  );
}

function listFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    },
  );
  return listed
    .split('\0')
    .filter((name) => written.test(name) && !quoting.some((path) => name.startsWith(path)));
}
