import type { FormListeners, OpenForm } from '../../store/open-form.ts';
import { selectFocusedTab } from '../../workspace/sessions/session.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace, withChecks } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';
import { collectionOf } from '../xrm/collection.ts';
import type { GlobalContext } from '../xrm/global-context.ts';
import { openScriptForm } from '../xrm/open-form.ts';
import { changeContext, formAttribute, type FormAttribute } from './form-attribute.ts';
import { formControl, type FormControl } from './form-control.ts';
import { createFormHandlers, listening, type FormHandlers } from './form-handlers.ts';
import { formTab, sectionOf } from './form-tabs.ts';
import { fieldsOf, type FormParts } from './form-parts.ts';
import { controlsOf, uiOf } from './form-ui.ts';

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
    const parts: FormParts = {
      page,
      tabId,
      form,
      handlers,
      kept: own,
      entityOf: () => entityOf(parts, saverOf(parts)),
      attributeOf: (column) => formAttribute(parts, column),
      sectionOf: (column) => sectionOf(parts, column),
    };
    return parts;
  };
  const current = (): FormParts | undefined => {
    const tab = selectFocusedTab(workspace.getState());
    const form = tab && scripts.forms.get(tab.id);
    if (tab && form) return partsOf(tab.id, form);
    page.say(scriptDiagnostics.noForm(tab?.page.type ?? 'nothing'));
    return undefined;
  };
  scripts.listen(listenersOf(page, handlers, partsOf));
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

/** Runs the handlers of scripts when the agent edits, saves or loads a form. */
function listenersOf(
  page: ScriptPage,
  handlers: FormHandlers,
  partsOf: (tabId: string, form: OpenForm) => FormParts,
): FormListeners {
  const { scripts } = page.app;
  return {
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
      return !isPrevented && !hasNotices(page, tabId);
    },
    saved: (tabId) => {
      handlers.run(tabId, 'onPostSave', {});
      handlers.run(tabId, 'onDataLoad', {});
    },
    loaded: (tabId, what) => {
      if (what === 'form') handlers.run(tabId, 'onLoad', {});
      handlers.run(tabId, 'onDataLoad', {});
    },
    partShown: (tabId, name) => {
      const form = scripts.forms.get(tabId);
      const part = form?.parts.find((each) => each.name === name);
      if (!form || !part) return;
      const source = formTab(partsOf(tabId, form), part);
      handlers.run(tabId, `tabState ${name}`, { getEventSource: () => source });
    },
  };
}

/** A message beside a field keeps the form from being saved (documented). */
function hasNotices({ app }: ScriptPage, tabId: string): boolean {
  const looks = Object.values(app.scripts.state().looks[tabId] ?? {});
  return looks.some(({ notices = [] }) => notices.length > 0);
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

function saverOf({ form }: FormParts): () => Promise<void> {
  return async () => {
    if (!form.save()) throw new Error('The form was not saved: a handler or a field prevents it.');
  };
}

function dataOf(parts: FormParts) {
  const { page, form } = parts;
  const save = saverOf(parts);
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
    ...listening(parts, 'OnLoad', 'onDataLoad'),
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
    getDataXml: () => changesAsXml(parts),
    isValid: () => fieldsOf(form).every((column) => formAttribute(parts, column).isValid()),
    save: async (mode?: unknown) => {
      await save();
      if (mode === 'saveandclose') form.close();
      if (mode === 'saveandnew') openNew(page, table.name);
    },
    get attributes() {
      return attributesOf(parts);
    },
    ...listening(parts, 'OnSave'),
    ...listening(parts, 'OnPostSave'),
  });
}

function openNew(page: ScriptPage, entityName: string): void {
  openScriptForm(page, { entityName }, undefined).catch((error: unknown) => page.report(error));
}

/** The changed columns, as a save would send them. */
function changesAsXml({ form }: FormParts): string {
  const { table } = form;
  const changed = fieldsOf(form).filter(
    (column) => JSON.stringify(form.valueOf(column)) !== JSON.stringify(form.savedValueOf(column)),
  );
  const members = changed.map((column) => {
    const value = form.valueOf(column);
    const text = typeof value === 'object' ? (value?.id ?? '') : String(value);
    return `<${column.name}>${xmlText(text)}</${column.name}>`;
  });
  return `<${table.name}>${members.join('')}</${table.name}>`;
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
