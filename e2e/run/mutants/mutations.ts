import { parseAst } from 'vite';

/** A small mistake that a developer could make in a source file. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

type Fields = Readonly<Record<string, unknown>>;

interface Node extends Fields {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const swapped: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

/** Every mutation of a source file. Types, imports and sentences for people stay as they are. */
export function mutationsOf(source: string): readonly Mutation[] {
  const found: Mutation[] = [];
  visit(parseAst(source, { lang: 'ts' }), source, found);
  return found;
}

function visit(value: unknown, source: string, found: Mutation[]): void {
  if (Array.isArray(value)) for (const each of value) visit(each, source, found);
  if (!isNode(value) || isOnlyType(value) || isMessage(value)) return;
  found.push(...mutationsAt(value, source));
  for (const [name, child] of Object.entries(value)) {
    if (!namesOnly.has(name)) visit(child, source, found);
  }
}

/** Members that hold names and types; a change there does not compile. */
const namesOnly = new Set([
  'key',
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superClass',
  'source',
  'specifiers',
]);

// Looks through a type that wraps an expression, such as `as const`.
const wrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

function isOnlyType({ type }: Node): boolean {
  return type.startsWith('TS') && !wrappers.has(type);
}

/** An error's text is for people; tests check its code. */
function isMessage({ type }: Node): boolean {
  return type === 'ThrowStatement' || type === 'TemplateElement';
}

function mutationsAt(node: Node, source: string): readonly Mutation[] {
  const replace = (part: Node, after: string) => ({ start: part.start, end: part.end, after });
  const textOf = (part: Node): string => source.slice(part.start, part.end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorOf(node, source);
    case 'UnaryExpression':
      return node['operator'] === '!' && isNode(node['argument'])
        ? [replace(node, textOf(node['argument']))]
        : [];
    case 'IfStatement':
    case 'ConditionalExpression':
      return isNode(node['test'])
        ? [replace(node['test'], 'true'), replace(node['test'], 'false')]
        : [];
    case 'Literal':
      return literal(node).map((after) => replace(node, after));
    case 'ExpressionStatement':
      return isNode(node['expression']) && removable.has(node['expression'].type)
        ? [replace(node, ';')]
        : [];
    default:
      return [];
  }
}

const removable = new Set(['CallExpression', 'AssignmentExpression', 'AwaitExpression']);

function operatorOf(node: Node, source: string): readonly Mutation[] {
  const { left, right, operator } = node;
  if (!isNode(left) || !isNode(right) || typeof operator !== 'string') return [];
  const after = swapped[operator];
  const at = source.indexOf(operator, left.end);
  if (after === undefined || at < 0 || at >= right.start) return [];
  return [{ start: at, end: at + operator.length, after }];
}

function literal({ value }: Node): readonly string[] {
  if (typeof value === 'boolean') return [String(!value)];
  if (typeof value === 'number') return [String(value + 1)];
  // A single word is a name that something compares; a sentence is for people.
  if (typeof value === 'string' && /^[\w-]+$/.test(value)) return [`'${value}_'`];
  return [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
