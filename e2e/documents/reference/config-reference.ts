import { createJsonSchema } from '../../../host-app/src/config/json-schema.ts';
import { isList, isObject } from '../../../host-app/src/config/json-shape.ts';
import { code, table } from './tables.ts';

type Node = Readonly<Record<string, unknown>>;

const intro = `# Config reference

After reading this page, you can set every key of \`workspace.config.json\`: its type, its default and its meaning. Editors complete and check the same keys when the file
begins with \`"$schema": "./host-app/workspace.schema.json"\`. Written by \`npm run reference\` from the schema; do not edit it.`;

/** docs/config.md: all keys of the config file. */
export function configReference(): string {
  const properties = propertiesOf({ ...createJsonSchema() });
  const top = table(
    ['key', 'type', 'default', 'meaning'],
    properties.map(([name, node]) => [
      hasSection(node) ? `[${code(name)}](#${name.toLowerCase()})` : code(name),
      ...factsOf(node),
    ]),
  );
  const sections = properties.filter(([, node]) => hasSection(node)).map(sectionOf);
  return `${[intro, '## All keys', top, ...sections].join('\n\n')}\n`;
}

function sectionOf([name, node]: readonly [string, Node]): string {
  return `## ${name}\n\n${table(['key', 'type', 'default', 'meaning'], rowsOf(node, ''))}`;
}

function rowsOf(node: Node, prefix: string): string[][] {
  const required = partOf(node)['required'];
  const needed = isList(required) ? required : [];
  return propertiesOf(partOf(node)).flatMap(([name, child]) => {
    const [type = '', usual = '', meaning = ''] = factsOf(child);
    const row = [code(prefix + name), type, needed.includes(name) ? 'required' : usual, meaning];
    return [row, ...rowsOf(child, `${prefix}${name}${child['type'] === 'array' ? '[].' : '.'}`)];
  });
}

function hasSection(node: Node): boolean {
  return propertiesOf(partOf(node)).length > 0;
}

/**
 * Finds the keys of a node: in the node itself, in its items, or in the form without logical names.
 */
function partOf(node: Node): Node {
  const inner = node['type'] === 'array' ? asNode(node['items']) : node;
  return 'else' in inner ? asNode(inner['else']) : inner;
}

function propertiesOf(node: Node): [string, Node][] {
  const { properties } = node;
  if (!isObject(properties)) return [];
  return Object.entries(properties).map(([name, child]) => [name, asNode(child)]);
}

function factsOf(node: Node): string[] {
  const { description } = node;
  return [typeOf(node), usualOf(node), typeof description === 'string' ? description : ''];
}

function typeOf(node: Node): string {
  const either = node['anyOf'] ?? node['oneOf'];
  if (isList(either)) return [...new Set(either.map((each) => typeOf(asNode(each))))].join(' or ');
  if (isList(node['enum']))
    return node['enum'].map((value) => code(JSON.stringify(value))).join(', ');
  if ('const' in node) return code(JSON.stringify(node['const']));
  if (node['type'] === 'array') return listOf(typeOf(partOf(node)));
  return typeof node['type'] === 'string' ? node['type'] : 'any value';
}

function listOf(part: string): string {
  return part.includes('`') ? `list of ${part}` : `list of ${part}s`;
}

function usualOf(node: Node): string {
  const usual = node['default'];
  if (usual === undefined || isObject(usual) || (isList(usual) && usual.length === 0)) return '';
  return code(JSON.stringify(usual));
}

function asNode(given: unknown): Node {
  return isObject(given) ? given : {};
}
