import { DataverseError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import type { ColumnDefinition, TableDefinition } from '../metadata/definition.ts';
import { table } from '../metadata/table.ts';

const logicalName = /^[a-z_][a-z0-9_]*$/i;
const longestName = 128;

/**
 * A table for an undefined name: its own ID and name columns and the usual timestamps. The set name
 * follows the platform's suggestion, `new_call` to `new_calls`, `x_city` to `x_cities`.
 *
 * @throws {DataverseError} `invalid-name`.
 */
export function inferTable(name: string): TableDefinition {
  requireName(name, 'table');
  const primaryName = name.includes('_') ? `${name.slice(0, name.indexOf('_'))}_name` : 'name';
  const definition = table({
    name,
    setName: pluralOf(name),
    label: labelOf(name),
    pluralLabel: pluralOf(labelOf(name)),
    primaryName,
    isCustom: true,
    columns: [{ name: primaryName, label: 'Name', type: 'text', maxLength: 850, isSearched: true }],
  });
  return definition;
}

export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/**
 * A column for an undefined name. It accepts any value and compares by it; a name that mentions a
 * telephone makes it a phone column (chosen).
 *
 * @throws {DataverseError} `invalid-name`.
 */
export function inferColumn(name: string, value: JsonValue): ColumnDefinition {
  requireName(name, 'column');
  const common = { name, label: labelOf(name), type: 'any', isCustom: true } as const;
  if (typeof value !== 'string') return common;
  const isPhone = /(?:phone|mobile|msisdn)/i.test(name);
  return { ...common, isSearched: true, ...(isPhone ? { format: 'phone' as const } : {}) };
}

/** A lookup column for `new_CallerId@odata.bind`: logical names are lower case (documented). */
export function inferLookup(property: string, target: string): ColumnDefinition {
  requireName(property, 'column');
  return {
    name: property.toLowerCase(),
    label: labelOf(property),
    type: 'lookup',
    targets: [{ table: target, navigationProperty: property }],
    isCustom: true,
  };
}

/** A lookup that a query reads as `_new_caller_value`; its target is unknown. */
export function inferReadLookup(name: string): ColumnDefinition {
  requireName(name, 'column');
  return { name, label: labelOf(name), type: 'lookup', targets: [], isCustom: true };
}

function requireName(name: string, what: 'table' | 'column'): void {
  if (logicalName.test(name) && name.length <= longestName) return;
  const shown = name.length > longestName ? `${name.slice(0, longestName)}...` : name;
  throw new DataverseError(
    'invalid-name',
    `'${shown}' cannot be the name of a ${what}: use letters, digits and underscores, at most ${longestName} characters.`,
    { source: name },
  );
}

// new_callresult is shown as Callresult: the publisher's prefix means nothing to the agent.
export function labelOf(name: string): string {
  const words =
    name
      .replace(/^[a-z0-9]{2,8}_(?=\w)/i, '')
      .replaceAll('_', ' ')
      .trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
