import type { Choice, ColumnDefinition, LookupTarget, TextFormat } from './definition.ts';

type Extra = Partial<
  Pick<
    ColumnDefinition,
    | 'maxLength'
    | 'isRequired'
    | 'isReadOnly'
    | 'isSearched'
    | 'defaultValue'
    | 'isParent'
    | 'autoNumber'
  >
>;

export function text(name: string, label: string, extra: Extra = {}): ColumnDefinition {
  return { name, label, type: 'text', maxLength: 100, ...extra };
}

export function formatted(
  format: TextFormat,
  name: string,
  label: string,
  extra: Extra = {},
): ColumnDefinition {
  return { ...text(name, label, extra), format };
}

export function phone(name: string, label: string, maxLength = 50): ColumnDefinition {
  return formatted('phone', name, label, { maxLength, isSearched: true });
}

export function memo(name: string, label: string, extra: Extra = {}): ColumnDefinition {
  return { name, label, type: 'memo', maxLength: 2000, ...extra };
}

export function integer(name: string, label: string, extra: Extra = {}): ColumnDefinition {
  return { name, label, type: 'integer', ...extra };
}

export function money(name: string, label: string): ColumnDefinition {
  return { name, label, type: 'money' };
}

export function datetime(name: string, label: string, extra: Extra = {}): ColumnDefinition {
  return { name, label, type: 'datetime', ...extra };
}

export function date(name: string, label: string): ColumnDefinition {
  return { name, label, type: 'date' };
}

/** A yes/no column; `labels` are given as [no, yes]. */
export function yesNo(
  name: string,
  label: string,
  defaultValue = false,
  labels: readonly [string, string] = ['No', 'Yes'],
): ColumnDefinition {
  const choices = [
    { value: 0, label: labels[0] },
    { value: 1, label: labels[1] },
  ];
  return { name, label, type: 'boolean', choices, defaultValue };
}

/** Choices in the form `{ 1: 'High', 2: 'Normal' }`. */
export function choice(
  name: string,
  label: string,
  labels: Readonly<Record<number, string>>,
  extra: Extra = {},
): ColumnDefinition {
  return { name, label, type: 'choice', choices: toChoices(labels), ...extra };
}

export function toChoices(labels: Readonly<Record<number, string>>): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value: Number(value), label }));
}

/**
 * A lookup. `inverses` names its target tables, each with the name of the collection on that side:
 * `{ contact: 'incident_customer_contacts' }`. The navigation property is the column's own name, or
 * `<column>_<table>` when there are several targets (documented).
 */
export function lookup(
  name: string,
  label: string,
  inverses: Readonly<Record<string, string | null>>,
  extra: Extra = {},
): ColumnDefinition {
  const entries = Object.entries(inverses);
  const targets = entries.map(([table, inverse]): LookupTarget => ({
    table,
    navigationProperty: entries.length === 1 ? name : `${name}_${table}`,
    ...(inverse === null ? {} : { inverse }),
  }));
  return { name, label, type: 'lookup', targets, ...extra };
}

/** A lookup to a user or team, which the platform reaches under one name. */
export function principal(name: string, label: string, extra: Extra = {}): ColumnDefinition {
  const targets = ['systemuser', 'team'].map((table) => ({ table, navigationProperty: name }));
  return { name, label, type: 'lookup', targets, ...extra };
}
