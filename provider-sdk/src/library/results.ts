import type { ResultStyle } from '../contract/define.ts';

/** Value of a promise, from the `messageData` of a successful reply. @throws for a wrong shape. */
export function resultOf(style: ResultStyle, data: unknown): unknown {
  return converters[style](valueOf(data));
}

/** Rejection of a promise, from the `messageData` of any other reply. @throws for a wrong shape. */
export function reasonOf(style: ResultStyle, reason: unknown): unknown {
  return style === 'value' ? reason : entriesAsJson(reason);
}

const converters: Readonly<Record<ResultStyle, (value: unknown) => unknown>> = {
  value: (value) => value,
  entity: entriesAsJson,
  json: (value) => JSON.stringify(value),
};

/** The `value` of a reply's Map; null without one. */
function valueOf(data: unknown): unknown {
  if (data === null || data === undefined) return null;
  return (data as ReadonlyMap<string, unknown>).get('value') ?? null;
}

/** A Map or an array as a JSON string; array indexes become keys. */
function entriesAsJson(source: unknown): string {
  const copy: Record<string, unknown> = {};
  (source as ReadonlyMap<string, unknown>).forEach((value, key) => {
    copy[key] = value;
  });
  return JSON.stringify(copy);
}
