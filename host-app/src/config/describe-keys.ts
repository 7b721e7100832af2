import { isObject } from './json-shape.ts';
import { keySentences } from './key-sentences.ts';

/** JSON Schemas by key. */
export type Properties = Readonly<Record<string, unknown>>;

/**
 * Describes the keys that the schema leaves without a description.
 *
 * @throws for a sentence about a key that does not exist, or that has a description.
 */
export function withKeySentences(properties: Properties): Properties {
  return Object.entries(keySentences).reduce(
    (all, [path, sentence]) => describeIn(all, path.split('.'), sentence),
    properties,
  );
}

function describeIn(
  properties: unknown,
  [key = '', ...inner]: readonly string[],
  description: string,
): Properties {
  const node = isObject(properties) ? properties[key] : undefined;
  if (!isObject(properties) || !isObject(node)) throw new Error(`The config has no key "${key}".`);
  if (inner.length > 0) return { ...properties, [key]: describeInside(node, inner, description) };
  if ('description' in node) throw new Error(`The schema already describes "${key}".`);
  return { ...properties, [key]: { ...node, description } };
}

function describeInside(
  node: Properties,
  inner: readonly string[],
  description: string,
): Properties {
  const { items } = node;
  if (isObject(items)) return { ...node, items: describeInside(items, inner, description) };
  return { ...node, properties: describeIn(node['properties'], inner, description) };
}
