import type { ColumnDefinition } from '../../dataverse/index.ts';
import { collectionOf } from '../xrm/collection.ts';
import { namespace } from '../calls/namespace.ts';
import { executionContext } from './execution-context.ts';
import { formControl } from './form-control.ts';
import { changeLookOf, lookOf } from './form-look.ts';
import { keeper, type FormParts } from './form-parts.ts';
import { attributeType, fromScript, toScript } from './form-values.ts';

export type FormAttribute = ReturnType<typeof formAttribute>;

/** ID of the message that `setIsValid` shows. */
const invalid = 'setIsValid';

export function formAttribute(parts: FormParts, column: ColumnDefinition) {
  const { page, tabId, form, handlers, kept, entityOf } = parts;
  const { name } = column;
  const look = () => lookOf(parts, name);
  const options = (): readonly { readonly value: number; readonly text: string }[] =>
    (column.choices ?? []).map(({ value, label }) => ({ value, text: label }));
  const isRequired = (): boolean => look().isRequired ?? column.isRequired === true;
  const levels = `attribute ${name}.setRequiredLevel`;
  const selected = () => options().find(({ value }) => value === Number(form.valueOf(column)));
  const keep = keeper(parts, `attribute ${name}`);
  return namespace(page, 'attribute', {
    getName: () => name,
    getValue: () => toScript(column, form.valueOf(column)),
    // No handler runs (chosen): scripts call fireOnChange.
    setValue: (value: unknown) => form.change(column, fromScript(column, value)),
    getInitialValue: () => toScript(column, form.savedValueOf(column)),
    getIsDirty: () =>
      JSON.stringify(form.valueOf(column)) !== JSON.stringify(form.savedValueOf(column)),
    getAttributeType: () => attributeType(column),
    getFormat: () => column.format ?? (column.type === 'memo' ? 'textarea' : 'text'),
    getRequiredLevel: () => kept.get(levels) ?? (isRequired() ? 'required' : 'none'),
    setRequiredLevel: (level: unknown) => {
      if (typeof level !== 'string' || !['none', 'recommended', 'required'].includes(level)) {
        throw new TypeError('setRequiredLevel: expected none, recommended or required');
      }
      kept.set(levels, level);
      changeLookOf(parts, name, { isRequired: level === 'required' });
    },
    getSubmitMode: () => kept.get(`attribute ${name}.setSubmitMode`) ?? 'dirty',
    setSubmitMode: (mode: unknown) => keep('setSubmitMode', mode),
    getUserPrivilege: () => ({ canRead: true, canUpdate: true, canCreate: true }),
    getMin: () => column.minimum ?? null,
    getMax: () => column.maximum ?? null,
    getPrecision: () => kept.get(`attribute ${name}.setPrecision`) ?? column.precision ?? null,
    setPrecision: (precision: unknown) => keep('setPrecision', precision),
    getMaxLength: () => column.maxLength ?? null,
    getOptions: () => [...options()],
    getOption: (which: unknown) =>
      options().find(({ value, text }) => value === which || text === which) ?? null,
    getSelectedOption: () => selected() ?? null,
    getText: () => selected()?.text ?? null,
    getIsPartyList: () => column.type === 'parties',
    getParent: (): unknown => entityOf(),
    setIsValid: (isValid: unknown, message?: unknown) => {
      const others = (look().notices ?? []).filter(({ id }) => id !== invalid);
      const text =
        typeof message === 'string' && message !== '' ? message : 'The value is invalid.';
      changeLookOf(parts, name, {
        notices: isValid === false ? [...others, { id: invalid, text }] : others,
      });
    },
    isValid: () =>
      (look().notices ?? []).length === 0 &&
      (!isRequired() || toScript(column, form.valueOf(column)) !== null),
    addOnChange: (handler: unknown) => handlers.add(tabId, `onChange ${name}`, handler),
    removeOnChange: (handler: unknown) => handlers.remove(tabId, `onChange ${name}`, handler),
    fireOnChange: () => handlers.run(tabId, `onChange ${name}`, changeContext(parts, column)),
    get controls() {
      return collectionOf([formControl(parts, column)], (control) => control.getName());
    },
  });
}

/** The argument of a change handler. */
export function changeContext(parts: FormParts, column: ColumnDefinition) {
  return executionContext(parts, { source: formAttribute(parts, column) });
}
