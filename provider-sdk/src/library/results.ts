import type { ResultStyle } from '../contract/define.ts';
import type { Waiting } from './requests.ts';

/**
 * Turns the reply that `send` waits for into what the caller's promise yields.
 *
 * Anything of the wrong shape throws after the reply was taken: the promise handed out never settles,
 * and the throw is only reported. The product does just that (observed), and code that works here
 * must work there.
 */
export function asResult(
  send: (waiting: Waiting) => void,
  style: ResultStyle,
  report: (problem: unknown) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    send({
      resolve: (data) => {
        try {
          resolve(converters[style](valueOf(data)));
        } catch (problem) {
          report(problem);
        }
      },
      reject: (reason) => {
        try {
          reject(style === 'value' ? reason : entriesAsJson(reason));
        } catch (problem) {
          report(problem);
        }
      },
    });
  });
}

const converters: Readonly<Record<ResultStyle, (value: unknown) => unknown>> = {
  value: (value) => value,
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
