import { DataverseError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import type { NoticeListener } from '../notice.ts';
import { queryParts, type QueryPart } from './query-parts.ts';

const known = ['$select', '$filter', '$orderby', '$top', '$expand', '$count'] as const;
// Lists in the workspace filter with this option; the product's tables do not have it.
const knownToLists = [...known, '$search'] as const;
export type OptionName = (typeof knownToLists)[number];

export type Options = ReadonlyMap<OptionName, string>;

/** Options of OData that the platform does not offer, with their alternatives (documented). */
const leftOut: ReadonlyMap<string, readonly [clause: string, fix: string]> = new Map([
  ['$skip', ['Skip', 'Read page by page: follow @odata.nextLink.']],
  ['$search', ['Search', "Write a filter, such as $filter=contains(fullname,'Ada')."]],
  ['$format', ['Format', 'Leave it out: the answer is always JSON.']],
]);

/** The source of a request: the Web API, or a list in the workspace. */
export type Asker = 'api' | 'list';

/**
 * Splits the options of a query string. Options without `$` are ignored, with a notice.
 *
 * @throws {DataverseError} `unsupported-option` or `invalid-option`.
 */
export function splitOptions(text: string, notice: NoticeListener, asker: Asker = 'api'): Options {
  const found = new Map<OptionName, string>();
  for (const part of queryParts(text, notice)) {
    if (part.name.startsWith('$')) addOption(found, part, asker);
    else noticeIgnored(part.name, notice);
  }
  return found;
}

function addOption(
  found: Map<OptionName, string>,
  { name, value: decoded }: QueryPart,
  asker: Asker,
): void {
  const names = asker === 'list' ? knownToLists : known;
  const option = names.find((candidate) => candidate === name) ?? refuseOption(name);
  if (found.has(option)) {
    throw new DataverseError(
      'invalid-option',
      `Query option '${option}' was specified more than once, but it must be specified at most once.`,
    );
  }
  const value = decoded.trim();
  if (value === '' && option !== '$search') {
    throw new DataverseError(
      'invalid-option',
      `The value for OData query '${option}' cannot be empty.`,
    );
  }
  found.set(option, value);
}

const cutFix =
  'Leave it out. If it belongs to a value, write the & before it as %26: an & that is not encoded ends an option.';

function noticeIgnored(name: string, notice: NoticeListener): void {
  const nearest = nearestOption(name);
  notice({
    code: 'option-ignored',
    message: `"${name.slice(0, 100)}" does not begin with a dollar sign, so it is not a query option and was ignored.`,
    ...(nearest === undefined ? { fix: leftOut.get(`$${name}`)?.[1] ?? cutFix } : { nearest }),
  });
}

function refuseOption(name: string): never {
  const [clause, fix] = leftOut.get(name) ?? [];
  throw new DataverseError(
    'unsupported-option',
    clause === undefined
      ? `The query parameter ${name} is not supported`
      : `${clause} Clause is not supported in CRM`,
    clause === undefined ? { nearest: nearestOption(name) } : { fix },
  );
}

function nearestOption(name: string): string | undefined {
  return nearestName(name.startsWith('$') ? name : `$${name}`, known);
}
