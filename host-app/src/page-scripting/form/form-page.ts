import type { FormListeners, OpenForm } from '../../store/open-form.ts';
import { selectFocusedTab } from '../../workspace/sessions/session.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace } from '../calls/namespace.ts';
import { isMembers } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import { collectionOf } from '../xrm/collection.ts';
import type { GlobalContext } from '../xrm/global-context.ts';
import { openScriptForm } from '../xrm/open-form.ts';
import { changeContext, formAttribute, type FormAttribute } from './form-attribute.ts';
import { executionContext } from './execution-context.ts';
import { formControl } from './form-control.ts';
import { createFormHandlers, listening, type FormHandlers } from './form-handlers.ts';
import { formTab, sectionOf } from './form-tabs.ts';
import { fieldsOf, type FormParts } from './form-parts.ts';
import { controlsOf, noProcess, uiOf, type Control } from './form-ui.ts';
import { explainMissing } from './form-grid.ts';
import { givenAttributes } from './given-attributes.ts';
import { searchOf } from './lookup-search.ts';

export type XrmPage = ReturnType<typeof createFormPage>;

type Which<Item> = string | number | ((item: Item, index: number) => boolean) | undefined;

/** The values that scripts have kept of a form; they outlive the objects of one use. */
type KeptForm = Pick<FormParts, 'kept' | 'searches'>;

/** `Xrm.Page`: the form of the focused tab, found anew at each use (page-scripting.md 8). */
export function createFormPage(page: ScriptPage, context: GlobalContext) {
  const { scripts, workspace } = page.app;
  const handlers = createFormHandlers(page);
  const keptForms = new Map<string, KeptForm>();
  const keptOf = (tabId: string): KeptForm => {
    const kept = keptForms.get(tabId) ?? { kept: new Map(), searches: new Map() };
    keptForms.set(tabId, kept);
    return kept;
  };
  const partsOf: PartsOf = (tabId, form) => {
    const parts: FormParts = {
      page,
      tabId,
      form,
      handlers,
      ...keptOf(tabId),
      context,
      // Its own tab, also while another one is on screen.
      formContext: () =>
        formObject(page, 'formContext', context, () => {
          const shown = scripts.forms.get(tabId);
          return shown ? partsOf(tabId, shown) : parts;
        }),
      entityOf: () => entityOf(parts, saverOf(parts)),
      attributeOf: (column) => formAttribute(parts, column),
      sectionOf: (column) => sectionOf(parts, column),
    };
    return parts;
  };
  scripts.listen(listenersOf(page, handlers, partsOf));
  return formObject(page, 'Xrm.Page', context, () => {
    const tab = selectFocusedTab(workspace.getState());
    const form = tab && scripts.forms.get(tab.id);
    if (tab && form) return partsOf(tab.id, form);
    page.say(scriptDiagnostics.noForm(tab?.page.type ?? 'nothing'));
    return undefined;
  });
}

type PartsOf = (tabId: string, form: OpenForm) => FormParts;

/** The members of a form for scripts; those of no form are null. */
function formObject(
  page: ScriptPage,
  name: string,
  context: GlobalContext,
  current: () => FormParts | undefined,
) {
  return namespace(page, name, {
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
      return column ? formAttribute(parts, column) : attributesOf(parts, 'getAttribute').get(which);
    },
    getControl: (which?: Which<Control>) => {
      const parts = current();
      if (!parts) return nothing(which);
      const column = named(parts, which);
      return column ? formControl(parts, column) : controlsOf(parts, 'getControl').get(which);
    },
  });
}

/** Runs the handlers of scripts when the agent edits, saves, searches in or loads a form. */
function listenersOf(page: ScriptPage, handlers: FormHandlers, partsOf: PartsOf): FormListeners {
  const { scripts } = page.app;
  const find = (tabId: string): FormParts | undefined => {
    const form = scripts.forms.get(tabId);
    return form && partsOf(tabId, form);
  };
  const run = (tabId: string, moment: string, args: object = {}): void => {
    const parts = find(tabId);
    if (!parts) return;
    handlers.run(tabId, moment, executionContext(parts, { source: parts.entityOf(), args }));
  };
  const loadedData = (tabId: string, state: number): void =>
    run(tabId, 'onDataLoad', { getDataLoadState: () => state });
  return {
    changed: (tabId, name) => {
      const parts = find(tabId);
      const column = parts && named(parts, name);
      if (column) handlers.run(tabId, `onChange ${name}`, changeContext(parts, column));
    },
    saving: (tabId) => {
      let isPrevented = false;
      const prevent = (): void => void (isPrevented = true);
      run(tabId, 'onSave', {
        getSaveMode: () => find(tabId)?.kept.get(saveModeKey) ?? 1,
        preventDefault: prevent,
        isDefaultPrevented: () => isPrevented,
        // A handler that fails prevents nothing here, and none is waited for.
        preventDefaultOnError: () => undefined,
        disableAsyncTimeout: () => undefined,
      });
      return !isPrevented && !hasNotices(page, tabId);
    },
    saved: (tabId) => {
      const entity = find(tabId)?.entityOf();
      run(tabId, 'onPostSave', {
        getEntityReference: () => entity?.getEntityReference() ?? null,
        getIsSaveSuccess: () => true,
        getSaveErrorInfo: () => null,
      });
      loadedData(tabId, dataLoad.save);
    },
    searching: (tabId, name) => {
      const parts = find(tabId);
      const column = parts && named(parts, name);
      if (!column) return undefined;
      const context = executionContext(parts, { source: formControl(parts, column) });
      return searchOf(parts, name, () => handlers.run(tabId, `onPreSearch ${name}`, context));
    },
    loaded: (tabId, what) => {
      const state = what === 'form' ? dataLoad.initial : dataLoad.refresh;
      if (what === 'form') run(tabId, 'onLoad', { getDataLoadState: () => state });
      loadedData(tabId, state);
    },
    partShown: (tabId, name) => {
      const parts = find(tabId);
      const part = parts?.form.parts.find((each) => each.name === name);
      if (!parts || !part) return;
      const source = formTab(parts, part);
      handlers.run(tabId, `tabState ${name}`, executionContext(parts, { source }));
    },
  };
}

/** `getDataLoadState` (documented). */
const dataLoad = { initial: 1, save: 2, refresh: 3 } as const;

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

function attributesOf(parts: FormParts, member = 'attributes.get') {
  const items = fieldsOf(parts.form).map((column) => formAttribute(parts, column));
  const names = items.map((item) => item.getName());
  return collectionOf(items, (item) => item.getName(), explainMissing(parts, member, names));
}

/** `getSaveMode` (documented). */
const saveModes: ReadonlyMap<unknown, number> = new Map([
  ['saveandclose', 2],
  ['saveandnew', 59],
]);
const saveModeKey = 'save mode';

function saverOf({ form, kept }: FormParts): (mode?: number) => Promise<void> {
  return async (mode = 1) => {
    kept.set(saveModeKey, mode);
    const isSaved = form.save();
    kept.delete(saveModeKey);
    if (!isSaved) throw new Error('The form was not saved: a handler or a field prevents it.');
  };
}

function dataOf(parts: FormParts) {
  const { page, form } = parts;
  const save = saverOf(parts);
  return namespace(page, 'data', {
    entity: entityOf(parts, save),
    get attributes() {
      return givenAttributes(parts);
    },
    get process() {
      return noProcess(page, 'data.process');
    },
    getIsDirty: () => form.isDirty,
    isValid: () => fieldsOf(form).every((column) => formAttribute(parts, column).isValid()),
    save: (options?: unknown) => {
      const { saveMode } = isMembers(options) ? options : {};
      return save(typeof saveMode === 'number' ? saveMode : undefined);
    },
    refresh: async (isSaved?: unknown) => {
      if (isSaved === true) await save();
      form.refresh();
    },
    ...listening(parts, 'OnLoad', 'onDataLoad'),
  });
}

function entityOf(parts: FormParts, save: (mode?: number) => Promise<void>) {
  const { page, form } = parts;
  const { table } = form;
  const primary = (): string => {
    const column = table.columns.find(({ name }) => name === table.primaryName);
    const value = column && form.valueOf(column);
    return typeof value === 'string' ? value : '';
  };
  const id = (): string => (form.entityId === undefined ? '' : `{${form.entityId.toUpperCase()}}`);
  return namespace(page, 'entity', {
    // Braces and upper case (documented).
    getId: id,
    getEntityName: () => table.name,
    getPrimaryAttributeValue: primary,
    getEntityReference: () => ({ entityType: table.name, id: id(), name: primary() }),
    getIsDirty: () => form.isDirty,
    getDataXml: () => changesAsXml(parts),
    isValid: () => fieldsOf(form).every((column) => formAttribute(parts, column).isValid()),
    save: async (mode?: unknown) => {
      if (mode !== undefined && !saveModes.has(mode)) {
        throw new TypeError('entity.save: expected saveandclose, saveandnew or nothing');
      }
      await save(saveModes.get(mode));
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
