/** Values a slug may take, looked up in order: the template's own scope, then everything else. */
export type SlugValues = Readonly<Record<string, unknown>>;

export interface Resolved {
  readonly text: string;
  /** Slugs without a value; their literal `{slug}` stays in the text (spec decision). */
  readonly unresolved: readonly string[];
}

/**
 * Replaces `{key}` by its value; any number of slugs, mixed with text.
 *
 * Keys are case-sensitive. The scoped value wins over the global one (templates.md 5.4).
 */
export function resolveSlugs(
  template: string,
  values: SlugValues,
  scopes: readonly string[] = [],
): Resolved {
  const unresolved: string[] = [];
  const text = template.replace(/\{([^{}]+)\}/g, (literal, key: string) => {
    const value = slugValue(values, key, scopes);
    if (value === undefined) {
      unresolved.push(key);
      return literal;
    }
    return value;
  });
  return { text, unresolved };
}

function slugValue(values: SlugValues, key: string, scopes: readonly string[]): string | undefined {
  for (const scope of scopes) {
    const scoped = own(values, scope);
    if (isRecord(scoped)) {
      const text = toText(own(scoped, key));
      if (text !== undefined) return text;
    }
  }
  return toText(own(values, key));
}

function own(values: SlugValues, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}
