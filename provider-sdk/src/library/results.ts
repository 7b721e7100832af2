import type { ResultStyle } from '../contract/define.ts';

/**
 * Turns a reply into what the caller's promise yields.
 *
 * Anything of the wrong shape throws inside `then`, after the reply was taken: the promise handed
 * out never settles, and the throw is only reported. The product does just that (observed), and
 * code that works here must work there.
 */
export function asResult(
  reply: Promise<unknown>,
  style: ResultStyle,
  report: (problem: unknown) => void,
): Promise<unknown> {
  const convert = converters[style];
  const refuse = style === 'value' ? asItIs : entriesAsJson;
  return new Promise((resolve, reject) => {
    reply
      .then(
        (data) => resolve(convert(valueOf(data))),
        (reason: unknown) => reject(refuse(reason)),
      )
      .catch(report);
  });
}

const asItIs = (data: unknown): unknown => data;

const converters: Readonly<Record<ResultStyle, (value: unknown) => unknown>> = {
  value: asItIs,
  entity: entriesAsJson,
  json: (value) => JSON.stringify(value),
};

/** The `value` of a reply's Map; null when there is none. */
function valueOf(data: unknown): unknown {
  if (data === null || data === undefined) return null;
  return (data as ReadonlyMap<string, unknown>).get('value') ?? null;
}

/** A Map or an array as a string of JSON; array indexes become keys. */
function entriesAsJson(source: unknown): string {
  const copy: Record<string, unknown> = {};
  (source as ReadonlyMap<string, unknown>).forEach((value, key) => {
    copy[key] = value;
  });
  return JSON.stringify(copy);
}
