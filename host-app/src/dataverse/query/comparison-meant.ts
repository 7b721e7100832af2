import type { JsonValue } from '../json.ts';
import { lookupValueName } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import type { Meant } from '../metadata/name-hints.ts';
import type { Kind } from './kinds.ts';

type Side = {
  readonly kind: Kind;
  readonly fixed?: JsonValue;
  readonly column?: ColumnDefinition;
};

/** The likely intention of a comparison whose sides do not match. */
export function comparisonMeant({ kind, column }: Side, other: Side): Meant {
  const { fixed } = other;
  if (column === undefined || fixed === undefined) return {};
  if (kind === 'record') {
    const nearest = lookupValueName(column.name);
    return { nearest, fix: `A lookup is compared by its id: ${nearest} eq <id>.` };
  }
  if (kind === 'text')
    return {
      fix: `Write the value between apostrophes: '${typeof fixed === 'string' ? fixed : JSON.stringify(fixed)}'.`,
    };
  if (kind === 'boolean') return { fix: 'Write true or false, without apostrophes.' };
  if (typeof fixed !== 'string') return {};
  if (kind === 'guid') {
    return { fix: 'Write a GUID without braces and apostrophes.' };
  }
  if (kind === 'time') {
    return { fix: 'Write a date without apostrophes: 2026-03-04T00:00:00Z.' };
  }
  if (kind === 'number') return numberMeant(column, fixed);
  return {};
}

function numberMeant({ choices = [] }: ColumnDefinition, written: string): Meant {
  const choice = choices.find(({ label }) => label.toLowerCase() === written.toLowerCase());
  if (choice !== undefined) {
    return { fix: `A choice is compared by its number: "${choice.label}" is ${choice.value}.` };
  }
  return { fix: 'Write a number without apostrophes; a choice is compared by its number.' };
}
