import { createJsonSchema } from './json-schema.ts';
import { isList, isObject } from './json-shape.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * The text of `config-input.ts`, as `npm run schema` writes it.
 *
 * Types inferred from the schema need the library that checks it, so a package without dependencies
 * has to spell the type out.
 */
export function createConfigInputText(): string {
  return `// Written by npm run schema.

/** Everything a config file may contain, except rows with logical names. */
export interface ConfigInput ${typeOf({ ...createJsonSchema() }, '')}
`;
}

function typeOf(given: unknown, indent: string): string {
  const node = nodeOf(given);
  const { type } = node;
  const either = node['anyOf'] ?? node['oneOf'];
  if (isList(either)) return union(either.map((each) => typeOf(each, indent)));
  if (isList(node['enum'])) return union(node['enum'].map(literal));
  if ('const' in node) return literal(node['const']);
  // A row in the product's export format has no type here.
  if ('else' in node) return typeOf(node['else'], indent);
  if (type === 'array') return `(${typeOf(node['items'], indent)})[]`;
  if (type === 'object') return objectType(node, indent);
  if (type === 'integer') return 'number';
  return typeof type === 'string' ? type : 'unknown';
}

function objectType(node: Node, indent: string): string {
  const { properties, required, additionalProperties } = node;
  if (!isObject(properties)) return `Record<string, ${typeOf(additionalProperties, indent)}>`;
  const needed = isList(required) ? required : [];
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(
    ([name, property]) =>
      `${comment(property, inner)}${inner}${name}${member(property, needed.includes(name), inner)}`,
  );
  return `{\n${lines.join('')}${indent}}`;
}

function member(property: unknown, isNeeded: boolean, indent: string): string {
  const type = typeOf(property, indent);
  return isNeeded ? `: ${type};\n` : `?: ${union([type, 'undefined'])};\n`;
}

function comment(property: unknown, indent: string): string {
  const { description, default: usual } = nodeOf(property);
  const says = typeof description === 'string' ? [description] : [];
  if (usual !== undefined && !isList(usual) && !isObject(usual)) {
    says.push(`Default: \`${literal(usual)}\`.`);
  }
  return says.length > 0 ? `${indent}/** ${says.join(' ')} */\n` : '';
}

// A union with plain text absorbs the named texts.
function union(types: readonly string[]): string {
  if (types.includes('unknown')) return 'unknown';
  const isSaid = (type: string) => type.startsWith("'") && types.includes('string');
  return types.filter((type) => !isSaid(type)).join(' | ');
}

function literal(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return `'${JSON.stringify(value).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`;
}

function nodeOf(given: unknown): Node {
  return isObject(given) ? given : {};
}
