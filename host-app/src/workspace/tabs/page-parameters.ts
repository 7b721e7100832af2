import type { PageData } from './pages.ts';
import { findValue, resolveSlugs, type SlugSources } from '../templates/slugs.ts';
import { unwrapParameter } from '../templates/unwrap-parameter.ts';
import type { TabTemplate } from '../templates/templates.ts';

/** Reads the parameters of one tab template. */
export interface PageParameters {
  /** Text of a parameter; undefined without one. */
  readonly text: (name: string) => string | undefined;
  /**
   * A parameter that holds JSON: an object, undefined without one, or the text if it is not JSON.
   */
  readonly data: (name: string) => PageData | string | undefined;
  /** Slugs without a value, so far. */
  readonly unresolved: () => readonly string[];
}

/**
 * A parameter comes from the template's own scope, else from a global parameter of the same name,
 * else from the configured value with its slugs resolved (templates.md 6, documented).
 *
 * A caller that names a table without an ID means a new record: the ID in the session's dictionary
 * belongs to another one.
 */
export function readParameters(template: TabTemplate, sources: SlugSources): PageParameters {
  const unresolved: string[] = [];
  const sourcesOf = (name: string): SlugSources => {
    const { dictionary: _, ...caller } = sources;
    return name === 'entityId' && findValue(caller, 'entityName') !== undefined ? caller : sources;
  };
  const resolve: Resolve = (text) => {
    const resolved = resolveSlugs(text, sources);
    unresolved.push(...resolved.unresolved);
    return resolved.text;
  };
  const configured = (name: string): unknown => unwrapParameter(own(template.parameters, name));
  return {
    text: (name) => {
      const passed = findValue(sourcesOf(name), name);
      // As a slug's value: braces in it are data unless they contain a name that has a value.
      if (typeof passed === 'string') return resolve(`{${name}}`);
      const value = passed ?? configured(name);
      if (value === undefined || value === null) return undefined;
      return typeof value === 'string'
        ? resolve(value)
        : JSON.stringify(resolveWithin(value, resolve));
    },
    data: (name) => dataOf(findValue(sources, name) ?? configured(name), resolve),
    unresolved: () => [...new Set(unresolved)],
  };
}

type Resolve = (text: string) => string;

/** Widgets choose how deeply their values are nested; below this depth, texts stay as they are. */
const deepest = 100;

// Slugs are filled in after parsing, so that no value can add members.
function resolveWithin(value: unknown, resolve: Resolve, depth = 0): unknown {
  if (typeof value === 'string') return resolve(value);
  if (depth === deepest) return value;
  if (Array.isArray(value)) return value.map((item) => resolveWithin(item, resolve, depth + 1));
  return isObject(value) ? resolveMembers(value, resolve, depth) : value;
}

function resolveMembers(value: PageData, resolve: Resolve, depth = 0): PageData {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      resolveWithin(member, resolve, depth + 1),
    ]),
  );
}

function dataOf(value: unknown, resolve: Resolve): PageData | string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const parsed = typeof value === 'string' ? parseObject(value) : value;
  if (isObject(parsed)) return resolveMembers(parsed, resolve);
  const text = resolve(typeof value === 'string' ? value : JSON.stringify(value));
  return parseObject(text) ?? text;
}

function parseObject(text: string): PageData | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function own(values: PageData, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function isObject(value: unknown): value is PageData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
