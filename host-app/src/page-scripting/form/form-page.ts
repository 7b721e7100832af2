import type { FormNotice, OpenForm } from '../../store/open-form.ts';
import { selectFocusedTab } from '../../workspace/sessions/session.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace, withChecks } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';
import { collectionOf } from '../xrm/collection.ts';
import type { GlobalContext } from '../xrm/global-context.ts';
import {
  changeContext,
  fieldsOf,
  formAttribute,
  formControl,
  type FormAttribute,
  type FormControl,
  type FormParts,
} from './form-attribute.ts';
import { createFormHandlers } from './form-handlers.ts';

export type XrmPage = ReturnType<typeof createFormPage>;

type Which<Item> = string | number | ((item: Item, index: number) => boolean) | undefined;

/** `Xrm.Page`: the form of the focused tab, found anew at each use (page-scripting.md 8). */
export function createFormPage(page: ScriptPage, context: GlobalContext) {
  const { scripts, workspace } = page.app;
  const handlers = createFormHandlers(page);
  const kept = new Map<string, Map<string, unknown>>();
  const partsOf = (tabId: string, form: OpenForm): FormParts => {
    const own = kept.get(tabId) ?? new Map<string, unknown>();
    kept.set(tabId, own);
    return { page, tabId, form, handlers, kept: own };
  };
  const current = (): FormParts | undefined => {
    const tab = selectFocusedTab(workspace.getState());
    const form = tab && scripts.forms.get(tab.id);
    if (tab && form) return partsOf(tab.id, form);
    page.say(scriptDiagnostics.noForm(tab?.page.type ?? 'nothing'));
    return undefined;
  };
  scripts.listen({
    changed: (tabId, name) => {
      const form = scripts.forms.get(tabId);
      const column = form?.table.columns.find((each) => each.name === name);
      if (!form || !column) return;
      handlers.run(tabId, `onChange ${name}`, changeContext(partsOf(tabId, form), column));
    },
    saving: (tabId) => {
      let isPrevented = false;
      const args = {
        getSaveMode: () => 1,
        preventDefault: () => void (isPrevented = true),
        isDefaultPrevented: () => isPrevented,
      };
      handlers.run(tabId, 'onSave', { getEventArgs: () => args });
      return !isPrevented;
    },
    saved: (tabId) => handlers.run(tabId, 'onPostSave', {}),
  });
  return namespace(page, 'Xrm.Page', {
    context,
    get data() {
      const parts = current();
      return parts ? dataOf(parts) : null;
    },
    get ui() {
      const parts = current();
      return parts ? uiOf(parts) : null;
    },
    getAttribute: (which?: Which<FormAttribute>) => {
      const parts = current();
      if (!parts) return nothing(which);
      const column = named(parts, which);
      return column ? formAttribute(parts, column) : attributesOf(parts).get(which);
    },
    getControl: (which?: Which<FormControl>) => {
      const parts = current();
      if (!parts) return nothing(which);
      const column = named(parts, which);
      return column ? formControl(parts, column) : controlsOf(parts).get(which);
    },
  });
}

/** The usual way to ask: the others need not be made. */
function named({ form }: FormParts, which: unknown) {
  return fieldsOf(form).find(({ name }) => name === which);
}

function nothing(which: unknown): null | readonly never[] {
  return which === undefined ? [] : null;
}

function attributesOf(parts: FormParts) {
  const items = fieldsOf(parts.form).map((column) => formAttribute(parts, column));
  return collectionOf(items, (item) => item.getName());
}

function controlsOf(parts: FormParts) {
  const items = fieldsOf(parts.form).map((column) => formControl(parts, column));
  return collectionOf(items, (item) => item.getName());
}

function dataOf(parts: FormParts) {
  const { page, form } = parts;
  const save = async (): Promise<void> => {
    if (!form.save()) throw new Error('The form was not saved: a handler or a field prevents it.');
  };
  return withChecks(page, 'data', {
    entity: entityOf(parts, save),
    attributes: collectionOf<never>([], () => ''),
    process: null,
    getIsDirty: () => form.isDirty,
    isValid: () => fieldsOf(form).every((column) => formAttribute(parts, column).isValid()),
    save: (_options?: unknown) => save(),
    refresh: async (isSaved?: unknown) => {
      if (isSaved === true) await save();
      form.refresh();
    },
    ...listening(parts, 'OnLoad'),
  });
}

function entityOf(parts: FormParts, save: () => Promise<void>) {
  const { page, form } = parts;
  const { table } = form;
  const primary = (): string => {
    const column = table.columns.find(({ name }) => name === table.primaryName);
    const value = column && form.valueOf(column);
    return typeof value === 'string' ? value : '';
  };
  const id = (): string => (form.entityId === undefined ? '' : `{${form.entityId.toUpperCase()}}`);
  return withChecks(page, 'entity', {
    // Braces and upper case (documented).
    getId: id,
    getEntityName: () => table.name,
    getPrimaryAttributeValue: primary,
    getEntityReference: () => ({ entityType: table.name, id: id(), name: primary() }),
    getIsDirty: () => form.isDirty,
    isValid: () => fieldsOf(form).every((column) => formAttribute(parts, column).isValid()),
    save: async (mode?: unknown) => {
      await save();
      if (mode === 'saveandclose') form.close();
    },
    get attributes() {
      return attributesOf(parts);
    },
    ...listening(parts, 'OnSave'),
    ...listening(parts, 'OnPostSave'),
  });
}

type Added<Moment extends string> = Readonly<
  Record<`add${Moment}` | `remove${Moment}`, (handler: unknown) => void>
>;

function listening<Moment extends string>(
  { tabId, handlers }: FormParts,
  moment: Moment,
): Added<Moment> {
  const name = `o${moment.slice(1)}`;
  // The two names are made of the moment, which TypeScript does not follow.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return {
    [`add${moment}`]: (handler: unknown) => handlers.add(tabId, name, handler),
    [`remove${moment}`]: (handler: unknown) => handlers.remove(tabId, name, handler),
  } as Added<Moment>;
}

const levels: Readonly<Record<string, FormNotice['level'] | undefined>> = {
  ERROR: 'error',
  WARNING: 'warning',
  INFO: 'info',
};

function uiOf(parts: FormParts) {
  const { page, tabId, form } = parts;
  const { scripts } = page.app;
  const noticesOf = () => scripts.state().notices[tabId] ?? [];
  const show = (next: readonly FormNotice[]): void =>
    scripts.change(({ notices }) => ({ notices: { ...notices, [tabId]: next } }));
  return withChecks(page, 'ui', {
    getFormType: () => (form.entityId === undefined ? 1 : 2),
    close: () => form.close(),
    setFormNotification: (text: unknown, given: unknown, id: unknown) => {
      const level = levels[String(given)];
      if (level === undefined) {
        throw new TypeError('setFormNotification.level: expected ERROR, WARNING or INFO');
      }
      const others = noticesOf().filter((notice) => notice.id !== String(id));
      show([...others, { id: String(id), text: String(text), level }]);
      return true;
    },
    clearFormNotification: (id: unknown) => {
      const left = noticesOf().filter((notice) => notice.id !== String(id));
      const isThere = left.length < noticesOf().length;
      if (isThere) show(left);
      return isThere;
    },
    refreshRibbon: () => page.say(scriptDiagnostics.keptOnly('ui.refreshRibbon')),
    get controls() {
      return controlsOf(parts);
    },
    process: null,
  });
}
