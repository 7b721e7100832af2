import type { ColumnDefinition } from '../../dataverse/index.ts';
import type { OpenForm } from '../../store/open-form.ts';
import { collectionOf } from '../xrm/collection.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { withChecks } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';
import type { FormHandlers } from './form-handlers.ts';
import { attributeType, fromScript, toScript } from './form-values.ts';

/** Shared by the objects of one form. */
export interface FormParts {
  readonly page: ScriptPage;
  readonly tabId: string;
  readonly form: OpenForm;
  readonly handlers: FormHandlers;
  /** Values that scripts set and nothing shows. */
  readonly kept: Map<string, unknown>;
}

export type FormAttribute = ReturnType<typeof formAttribute>;
export type FormControl = ReturnType<typeof formControl>;

/** The columns that a form may have a field of. */
export function fieldsOf({ table }: OpenForm): readonly ColumnDefinition[] {
  return table.columns.filter(
    ({ companionOf, type }) => companionOf === undefined && type !== 'id',
  );
}

export function formAttribute(parts: FormParts, column: ColumnDefinition) {
  const { page, tabId, form, handlers, kept } = parts;
  const { name } = column;
  const options = (): readonly { readonly value: number; readonly text: string }[] =>
    (column.choices ?? []).map(({ value, label }) => ({ value, text: label }));
  const selected = () => options().find(({ value }) => value === Number(form.valueOf(column)));
  const keep = keeper(parts, `attribute ${name}`);
  return withChecks(page, 'attribute', {
    getName: () => name,
    getValue: () => toScript(column, form.valueOf(column)),
    // No handler runs (chosen): scripts call fireOnChange.
    setValue: (value: unknown) => form.change(column, fromScript(column, value)),
    getInitialValue: () => toScript(column, form.savedValueOf(column)),
    getIsDirty: () =>
      JSON.stringify(form.valueOf(column)) !== JSON.stringify(form.savedValueOf(column)),
    getAttributeType: () => attributeType(column),
    getFormat: () => column.format ?? (column.type === 'memo' ? 'textarea' : 'text'),
    getRequiredLevel: () =>
      kept.get(`attribute ${name}.setRequiredLevel`) ??
      (column.isRequired === true ? 'required' : 'none'),
    setRequiredLevel: (level: unknown) => keep('setRequiredLevel', level),
    getSubmitMode: () => kept.get(`attribute ${name}.setSubmitMode`) ?? 'dirty',
    setSubmitMode: (mode: unknown) => keep('setSubmitMode', mode),
    getUserPrivilege: () => ({ canRead: true, canUpdate: true, canCreate: true }),
    getMin: () => column.minimum ?? null,
    getMax: () => column.maximum ?? null,
    getPrecision: () => column.precision ?? null,
    getMaxLength: () => column.maxLength ?? null,
    getOptions: () => [...options()],
    getOption: (which: unknown) =>
      options().find(({ value, text }) => value === which || text === which) ?? null,
    getSelectedOption: () => selected() ?? null,
    getText: () => selected()?.text ?? null,
    getIsPartyList: () => column.type === 'parties',
    isValid: () => column.isRequired !== true || toScript(column, form.valueOf(column)) !== null,
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
  return { getEventSource: () => formAttribute(parts, column) };
}

export function formControl(parts: FormParts, column: ColumnDefinition) {
  const { page, kept } = parts;
  const { name } = column;
  const keep = keeper(parts, `control ${name}`);
  const keptOr = (member: string, other: unknown): unknown =>
    kept.get(`control ${name}.${member}`) ?? other;
  return withChecks(page, 'control', {
    getName: () => name,
    getControlType: () => (column.type === 'lookup' ? 'lookup' : 'standard'),
    getAttribute: () => formAttribute(parts, column),
    getLabel: () => keptOr('setLabel', column.label),
    setLabel: (label: unknown) => keep('setLabel', label),
    getVisible: () => keptOr('setVisible', true),
    setVisible: (isVisible: unknown) => keep('setVisible', isVisible),
    getDisabled: () => keptOr('setDisabled', column.isReadOnly === true),
    setDisabled: (isDisabled: unknown) => keep('setDisabled', isDisabled),
    setFocus: () => keep('setFocus', undefined),
    setNotification: (text: unknown, _id?: unknown) => keep('setNotification', text) ?? true,
    clearNotification: (_id?: unknown) => kept.delete(`control ${name}.setNotification`),
    getEntityTypes: () => (column.targets ?? []).map(({ table }) => table),
    getOptions: () => formAttribute(parts, column).getOptions(),
  });
}

/** Keeps what nothing shows, and says so. */
function keeper({ page, kept }: FormParts, owner: string) {
  return (member: string, value: unknown): void => {
    const [kind = ''] = owner.split(' ');
    page.say(scriptDiagnostics.keptOnly(`${kind}.${member}`));
    kept.set(`${owner}.${member}`, value);
  };
}
