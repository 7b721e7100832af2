import * as v from 'valibot';
import { nearestName } from '../dataverse/nearest-name.ts';
import { parseUrl } from '../parse-url.ts';

// The message of every schema here is the expectation: 'a string' reads 'expected a string, got 7'.

export const text = v.string('a string');

export function textUpTo(limit: number) {
  return v.pipe(text, v.maxLength(limit, `a string of at most ${limit} characters`));
}

export const flag = v.boolean('true or false');

export function wholeNumber(least: number, most: number) {
  const expectation = `a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(expectation),
    v.integer(expectation),
    v.minValue(least, expectation),
    v.maxValue(most, expectation),
  );
}

export function choice<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one of ${options.map((option) => `"${option}"`).join(', ')}`);
}

const guidShape = 'a GUID such as "6f1c2a34-58b1-4a52-9d3e-0c1f2b3a4d5e"';

export const guid = v.pipe(
  v.string(guidShape),
  v.regex(/^[\dA-Fa-f]{8}(-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/, guidShape),
);

const prefixedName = /^[A-Za-z0-9]+_\w+$/;
const nameShape =
  'a unique name: 3 to 8 letters or digits, an underscore, then letters, digits or underscores';

/**
 * The product's format for unique names: a publisher prefix, an underscore and a name. Prefixes of
 * other lengths occur in real exports, so they cause a warning (`config-warnings.ts`), not a
 * refusal.
 */
export const uniqueName = v.pipe(
  v.string(nameShape),
  v.maxLength(128, 'a unique name of at most 128 characters'),
  v.regex(prefixedName, nameShape),
);

const urlShape = 'an http or https URL';

/** An absolute http or https URL; anything else, such as `javascript:`, is refused. */
export const httpUrl = v.pipe(
  v.string(urlShape),
  v.regex(/^https?:\/\//, urlShape),
  v.check((value) => parseUrl(value) !== undefined, urlShape),
);

/** An object without unused keys: a misspelled key is an error, with a suggestion. */
export function row<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => expectationOfKey(issue, entries));
}

function expectationOfKey(issue: v.StrictObjectIssue, entries: v.ObjectEntries): string {
  const key = issue.path?.at(-1)?.key;
  if (issue.expected === 'Object' || typeof key !== 'string') return 'an object';
  if (issue.expected !== 'never') return expectationOf(entries[key]);
  const known = Object.keys(entries);
  const suggestion = nearestName(key, known);
  if (suggestion) return `a known key (did you mean "${suggestion}"?)`;
  return known.length > 0 ? `one of the keys ${known.join(', ')}` : 'no key at all';
}

function expectationOf(schema: unknown): string {
  const hasMessage = v.object({ message: v.string() });
  return v.is(hasMessage, schema) ? schema.message : 'a value; the key is required';
}
