import { queryParts, toQueryText, type QueryPart } from '../../dataverse/index.ts';
import type { Call } from '../call.ts';

/** The options of an address, decoded, with parameter aliases replaced. */
export interface Options {
  readonly parts: readonly QueryPart[];
  readonly value: (name: string) => string | undefined;
  /** Without the named options, and with others. */
  readonly change: (without: readonly string[], more?: readonly QueryPart[]) => Options;
  /** As a query string that the tables read. */
  readonly text: string;
}

/** Aliases may stand in these options only (documented). */
const aliased = ['$filter', '$orderby'];

export function readOptions({ query }: Pick<Call, 'query'>): Options {
  const parts = queryParts(query, () => undefined);
  const aliases = new Map(
    parts.filter(({ name }) => name.startsWith('@')).map(({ name, value }) => [name, value]),
  );
  return optionsOf(
    parts
      .filter(({ name }) => !name.startsWith('@'))
      .map((part) =>
        aliased.includes(part.name)
          ? { ...part, value: replaceAliases(part.value, aliases) }
          : part,
      ),
  );
}

function optionsOf(parts: readonly QueryPart[]): Options {
  return {
    parts,
    value: (name) => parts.find((part) => part.name === name)?.value,
    change: (without, more = []) =>
      optionsOf([...parts.filter(({ name }) => !without.includes(name)), ...more]),
    text: toQueryText(parts),
  };
}

/** An alias without a value is null (documented). */
function replaceAliases(text: string, aliases: ReadonlyMap<string, string>): string {
  return text.replaceAll(/'(?:[^']|'')*'|@\w+/g, (found) =>
    found.startsWith('@') ? (aliases.get(found) ?? 'null') : found,
  );
}
