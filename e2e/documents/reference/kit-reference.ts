import { readFileSync } from 'node:fs';
import { code, table } from './tables.ts';

const folder = new URL('../../../provider-sdk/src/testing/playwright/', import.meta.url);

const intro = `# Kit reference

After reading this page, you can use every fixture, option, matcher and verb of \`provider-sdk/playwright\`. Begin with
[a first end-to-end test](../provider-sdk/README.md#a-first-end-to-end-test). Written by \`npm run reference\` from the types; do not edit it.`;

const parts = [
  ['Fixtures', 'fixtures.ts', 'KitFixtures'],
  ['Test options', 'fixtures.ts', 'KitOptions'],
  ['Worker options', 'fixtures.ts', 'KitWorkerOptions'],
  ['Matchers', 'matchers.ts', 'expect'],
  ['Workspace', 'workspace.ts', 'Workspace'],
  ['Toast', 'workspace.ts', 'Toast'],
  ['Session', 'workspace.ts', 'Session'],
  ['Provider', 'provider.ts', 'Provider'],
] as const;

/** docs/kit.md: everything a test can use. */
export function kitReference(): string {
  const sections = parts.map(([title, file, name]) => {
    const members = membersOf(file, name).map(({ signature, says }) => [code(signature), says]);
    return `## ${title}\n\n${table(['member', 'meaning'], members)}`;
  });
  return `${[intro, ...sections].join('\n\n')}\n`;
}

interface Member {
  readonly signature: string;
  readonly says: string;
}

/** The public members of an exported interface, class or object, with their comments. */
function membersOf(file: string, name: string): Member[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const opening = new RegExp(String.raw`^export (?:interface|class|const) ${name}\b[^\n]*\{$`, 'm');
  const start = opening.exec(text);
  if (start === null) throw new Error(`${file} exports no ${name}`);
  const end = /^\}/m.exec(text.slice(start.index))?.index ?? 0;
  return membersIn(text.slice(start.index + start[0].length, start.index + end), '  ');
}

const member = /^(?:async )?(?:readonly |get )?(\w+)(.*)$/;

function membersIn(body: string, indent: string): Member[] {
  const found: Member[] = [];
  let comment = '';
  let group = '';
  for (const line of body.split('\n')) {
    const [, depth = '', rest = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
    if (/^(?:\/\*\*|\*)/.test(rest)) {
      comment = `${rest.startsWith('/**') ? '' : comment} ${commentText(rest)}`.trim();
      continue;
    }
    const isInGroup = group !== '' && depth === `${indent}  `;
    if (depth === indent && rest.startsWith('}')) group = '';
    const [, memberName = '', after = ''] = member.exec(rest) ?? [];
    if ((depth === indent || isInGroup) && isMember(memberName, after)) {
      if (!isInGroup && after.endsWith(' = {')) {
        group = `${memberName}.`;
      } else {
        found.push({ signature: signatureOf(group, memberName, after), says: comment });
      }
    }
    if (!/^[\w#)}\]]*,?$/.test(rest) || rest === '')
      comment = group !== '' && rest.endsWith('{') ? comment : '';
  }
  return found;
}

function isMember(name: string, after: string): boolean {
  return name !== '' && name !== 'constructor' && /^[(:<]| = \{$/.test(after);
}

function signatureOf(group: string, name: string, after: string): string {
  const parameters = /^(?:<[^(]*>)?\(([^)]*)\)?|: (?:async )?\(([^)]*)\)/.exec(after);
  if (parameters === null) return `${group}${name}`;
  const given = parameters[1] ?? parameters[2] ?? '';
  return `${group}${name}(${given.replaceAll(/: [^,]+/g, '')})`;
}

function commentText(line: string): string {
  return line.replaceAll(/^\/?\*+\/?\s?|\s*\*\/$/g, '').trim();
}
