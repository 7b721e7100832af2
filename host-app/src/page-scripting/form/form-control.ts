import { describe } from 'provider-sdk/contract';
import type { ColumnDefinition } from '../../dataverse/index.ts';
import type { Choice } from '../../store/open-form.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace } from '../calls/namespace.ts';
import { isMembers, parseText } from '../calls/script-input.ts';
import { keeper, type FormParts } from './form-parts.ts';
import { changeLookOf, lookOf } from './form-look.ts';
import { filterSearch } from './lookup-search.ts';

export type FormControl = ReturnType<typeof formControl>;

/** The control of a column on the form (page-scripting.md 8). */
export function formControl(parts: FormParts, column: ColumnDefinition) {
  const { page, form } = parts;
  const { name } = column;
  const keep = keeper(parts, `control ${name}`);
  const look = () => lookOf(parts, name);
  const change = (next: Parameters<typeof changeLookOf>[2]): void =>
    changeLookOf(parts, name, next);
  return namespace(page, 'control', {
    getName: () => name,
    getControlType: () => controlTypeOf(column),
    getAttribute: () => parts.attributeOf(column),
    getParent: () => parts.sectionOf(name),
    getLabel: () => look().label ?? column.label,
    setLabel: (label: unknown) => change({ label: parseText('setLabel', 'label', label) }),
    getVisible: () => look().isVisible ?? true,
    setVisible: (isVisible: unknown) => change({ isVisible: flag('setVisible', isVisible) }),
    getDisabled: () => look().isDisabled ?? column.isReadOnly === true,
    setDisabled: (isDisabled: unknown) => change({ isDisabled: flag('setDisabled', isDisabled) }),
    setFocus: () => {
      if (!form.focus(name)) page.say(scriptDiagnostics.notOnScreen(name));
    },
    ...noticesOf(parts, name),
    ...(column.choices === undefined ? {} : optionsOf(parts, column)),
    ...(column.type === 'lookup' ? targetsOf(parts, column) : {}),
    addOnKeyPress: (handler: unknown) => keep('addOnKeyPress', handler),
    removeOnKeyPress: (handler: unknown) => keep('removeOnKeyPress', handler),
    fireOnKeyPress: () => keep('fireOnKeyPress', undefined),
    getShowTime: () => parts.kept.get(`control ${name}.setShowTime`) ?? column.type === 'datetime',
    setShowTime: (isShown: unknown) => keep('setShowTime', isShown),
  });
}

function controlTypeOf({ type }: ColumnDefinition): string {
  if (type === 'lookup' || type === 'parties') return 'lookup';
  if (type === 'choices') return 'multiselectoptionset';
  return ['boolean', 'choice', 'state', 'status'].includes(type) ? 'optionset' : 'standard';
}

function flag(member: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new TypeError(`${member}: expected true or false, got ${describe(value)}`);
}

/** Messages beside the field; the form is not saved while there is one (documented). */
function noticesOf(parts: FormParts, name: string) {
  const current = () => lookOf(parts, name).notices ?? [];
  const show = (text: string, id: string): true => {
    const others = current().filter((notice) => notice.id !== id);
    changeLookOf(parts, name, { notices: [...others, { id, text }] });
    return true;
  };
  return {
    setNotification: (text: unknown, id?: unknown) =>
      show(parseText('setNotification', 'message', text), typeof id === 'string' ? id : ''),
    addNotification: (given: unknown) => {
      const { messages, uniqueId, notificationLevel } = isMembers(given) ? given : {};
      const first: unknown = Array.isArray(messages) ? messages[0] : undefined;
      const text = parseText('addNotification', 'messages', first);
      if (notificationLevel === 'RECOMMENDATION') {
        parts.page.say(scriptDiagnostics.keptOnly('control.addNotification of a recommendation'));
        return true;
      }
      return show(text, typeof uniqueId === 'string' ? uniqueId : '');
    },
    clearNotification: (id?: unknown) => {
      const left = id === undefined ? [] : current().filter((notice) => notice.id !== id);
      const isThere = left.length < current().length;
      if (isThere) changeLookOf(parts, name, { notices: left });
      return isThere;
    },
  };
}

function optionsOf(parts: FormParts, column: ColumnDefinition) {
  const { name } = column;
  const current = (): readonly Choice[] => lookOf(parts, name).choices ?? column.choices ?? [];
  const show = (choices: readonly Choice[]): void => changeLookOf(parts, name, { choices });
  return {
    getOptions: () => current().map(({ value, label }) => ({ value, text: label })),
    addOption: (given: unknown, index?: unknown) => {
      const { value, text } = isMembers(given) ? given : {};
      if (typeof value !== 'number') {
        throw new TypeError(`addOption.value: expected a number, got ${describe(value)}`);
      }
      const known = column.choices?.find((choice) => choice.value === value);
      const label = typeof text === 'string' ? text : (known?.label ?? String(value));
      const others = current().filter((choice) => choice.value !== value);
      const at = typeof index === 'number' ? index : others.length;
      show(others.toSpliced(at, 0, { ...known, value, label }));
    },
    removeOption: (value: unknown) => show(current().filter((choice) => choice.value !== value)),
    clearOptions: () => show([]),
  };
}

function targetsOf(parts: FormParts, column: ColumnDefinition) {
  const { name } = column;
  const all = (column.targets ?? []).map(({ table }) => table);
  const keep = keeper(parts, `control ${name}`);
  return {
    getEntityTypes: () => [...(lookOf(parts, name).targets ?? all)],
    setEntityTypes: (given: unknown) => {
      const wanted: readonly unknown[] = Array.isArray(given) ? given : [];
      const targets = all.filter((table) => wanted.includes(table));
      if (targets.length === 0 || targets.length < wanted.length) {
        throw new TypeError(`setEntityTypes: expected tables among ${all.join(', ')}`);
      }
      changeLookOf(parts, name, { targets });
    },
    addCustomFilter: (given: unknown, table?: unknown) => {
      const filterXml = parseText('addCustomFilter', 'filter', given);
      const filter = { filterXml, table: typeof table === 'string' ? table : undefined };
      if (!filterSearch(parts, name, filter)) {
        parts.page.say(scriptDiagnostics.filterOutsideSearch(name));
      }
    },
    addPreSearch: (handler: unknown) =>
      parts.handlers.add(parts.tabId, `onPreSearch ${name}`, handler),
    removePreSearch: (handler: unknown) =>
      parts.handlers.remove(parts.tabId, `onPreSearch ${name}`, handler),
    addOnLookupTagClick: (handler: unknown) => keep('addOnLookupTagClick', handler),
    removeOnLookupTagClick: (handler: unknown) => keep('removeOnLookupTagClick', handler),
    addCustomView: (...view: readonly unknown[]) => keep('addCustomView', view),
    getDefaultView: () => '',
    setDefaultView: (view: unknown) => keep('setDefaultView', view),
  };
}
