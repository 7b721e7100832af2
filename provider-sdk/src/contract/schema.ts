/** Turns an unknown value into a `T` or throws a `SchemaError` with the path. */
export type Schema<T> = (value: unknown, path: string) => T;

export type Infer<S> = S extends Schema<infer T> ? T : never;

export class SchemaError extends Error {
  override readonly name = 'SchemaError';

  constructor(path: string, expected: string, value: unknown) {
    super(`${path}: expected ${expected}, got ${describe(value)}`);
  }
}

/** The value found, short enough for a log line. */
export function describe(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  // Writing a huge one takes minutes.
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) !== value) return 'a huge BigInt';
  if (value === null || typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'an array' : value instanceof Map ? 'a Map' : 'an object';
}

export const anything: Schema<unknown> = (value) => value;

export const text: Schema<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new SchemaError(path, 'a string', value);
};

export const number: Schema<number> = (value, path) => {
  if (typeof value === 'number') return value;
  throw new SchemaError(path, 'a number', value);
};

export const boolean: Schema<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new SchemaError(path, 'true or false', value);
};

/** A number, or text that JavaScript reads as one, as `setWidth("400")` sends it. */
export const numeric: Schema<number> = (value, path) => {
  const read = typeof value === 'object' ? NaN : Number(value);
  if (!Number.isNaN(read)) return read;
  throw new SchemaError(path, 'a number', value);
};

export function oneOf<const T>(...values: readonly T[]): Schema<T> {
  return (value, path) => {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw new SchemaError(path, values.join(', '), value);
  };
}

/** Undefined when the value is null, undefined or does not match the schema: for telemetry IDs. */
export function lenient<T>(schema: Schema<T>): Schema<T | undefined> {
  return (value, path) => {
    // Usually there is no value; an exception would cost more than the rest of a message.
    if (value === undefined || value === null) return undefined;
    try {
      return schema(value, path);
    } catch (error) {
      if (error instanceof SchemaError) return undefined;
      throw error;
    }
  };
}

export function optional<T>(schema: Schema<T>): Schema<T | undefined> {
  return (value, path) => (value === undefined || value === null ? undefined : schema(value, path));
}

/** An object read by key; a `Map` counts too, since both can be posted. */
export const fields: Schema<Readonly<Record<string, unknown>>> = (value, path) => {
  if (value instanceof Map) {
    const entries: [unknown, unknown][] = [...value];
    if (entries.every(([key]) => typeof key === 'string')) return Object.fromEntries(value);
    throw new SchemaError(path, 'a Map with text as keys', value);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new SchemaError(path, 'an object', value);
};

export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new SchemaError(path, 'an array', value);
    return value.map((element: unknown, index) => item(element, `${path}[${index}]`));
  };
}

export function object<Shape extends Readonly<Record<string, Schema<unknown>>>>(
  shape: Shape,
): Schema<{ readonly [K in keyof Shape]: Infer<Shape[K]> }> {
  return (value, path) => {
    const source = fields(value, path);
    const entries = Object.entries(shape).map(([key, schema]) => [
      key,
      schema(source[key], `${path}.${key}`),
    ]);
    return Object.fromEntries(entries) as { readonly [K in keyof Shape]: Infer<Shape[K]> };
  };
}

/** Text that must hold JSON of the given shape. */
export function jsonText<T>(schema: Schema<T>): Schema<T> {
  return (value, path) => {
    if (typeof value !== 'string') throw new SchemaError(path, 'a JSON string', value);
    let parsed: unknown;
    try {
      parsed = JSON.parse(value);
    } catch {
      throw new SchemaError(path, 'a JSON string', value);
    }
    return schema(parsed, path);
  };
}
