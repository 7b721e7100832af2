import type { HandlersFor, pageMethods } from 'provider-sdk/contract';
import { DataverseError } from '../../dataverse/index.ts';
import { configured } from '../../workspace/whole/configured.ts';
import type { DialogDetails, QuickCreateDetails } from '../../workspace/questions/question.ts';
import type { PageData } from '../../workspace/tabs/pages.ts';
import { cancelNotes } from '../../workspace/questions/notes-closing.ts';
import { requireActiveProvider } from '../../workspace/providers/providers.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { recordPage } from '../../workspace/sessions/session-opening.ts';
import { selectFocusedSession, selectFocusedTab } from '../../workspace/sessions/session.ts';
import { openRecordSession, type OpenRecordSession } from '../../workspace/sessions/sessions.ts';
import { openRecordTab, openTab, refreshTab } from '../../workspace/tabs/tabs.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { jsonText } from '../json-text.ts';
import { lookupFor } from '../lookup.ts';
import { askAgent } from './ask-agent.ts';
import { inputFields, inputText } from './input.ts';
import { subjectOf, writeNote } from './notes.ts';
import { plainFields } from './plain-data.ts';

export const pageHandlers = {
  openForm: ({ entityFormOptions: options, entityFormParameters }, host) => {
    const { workspace, records, caller } = host;
    requireActiveProvider(workspace.getState(), caller);
    const entityName = inputText(options['entityName']);
    // Refused with the platform's text, like any other use of a missing table.
    records.query(entityName, '$top=0');
    const formId = optionalText(options['formId']);
    const data = entityFormParameters && plainFields('openForm', entityFormParameters, host);
    const form = { entityName, ...(formId ? { formId } : {}), ...(data ? { data } : {}) };
    const given = optionalText(options['entityId']);
    if (given === undefined) {
      const filled = withParent(form, options['createFromEntity'], host);
      if (options['useQuickCreateForm'] === true) return quickCreate(filled, host);
      return showNewForm({ ...filled, title: `New ${labelOf(host, entityName)}` }, host);
    }
    const entityId = bareId(given);
    records.retrieve(entityName, entityId);
    const name = records.nameOf({ entityType: entityName, id: entityId }) ?? entityName;
    showForm({ ...form, entityId, title: name }, host);
    return { savedEntityReference: [{ entityType: entityName, id: entityId, name }] };
  },
  refreshForm: async ({ save }, host) => {
    const { workspace } = host;
    const tab = selectFocusedTab(workspace.getState());
    if (tab?.page.type !== 'entityrecord') throw new Refusal('NO_FORM', 'No form is open');
    if (save === true && tab.isDirty && !(await askAgent(host, 'formSave', { tabId: tab.id }))) {
      throw new DataverseError('invalid-value', 'The form could not be saved.');
    }
    workspace.apply(refreshTab, { tabId: tab.id });
    return undefined;
  },
  openDialog: async ({ dialogStrings: strings, dialogOptions = {} }, host) => {
    requireActiveProvider(host.workspace.getState(), host.caller);
    const confirmed = await askAgent(host, 'dialog', {
      title: inputText(strings['title']),
      subtitle: optionalText(strings['subtitle']),
      text: inputText(strings['text']),
      confirmLabel: optionalText(strings['confirmButtonLabel']) ?? 'OK',
      cancelLabel: optionalText(strings['cancelButtonLabel']) ?? 'Cancel',
      ...sizeOf(dialogOptions),
    });
    return { confirmed };
  },
  openMDDDialog: async ({ dialogName, dialogOptions, dialogParams }, host) => {
    const known = configured(host.workspace.getState().settings.dialogs, dialogName);
    if (!known) host.explain(diagnostics.unknownDialog(dialogName));
    const confirmed = await askAgent(host, 'dialog', {
      title: known?.title ?? dialogName,
      text: known?.text ?? '',
      confirmLabel: known?.confirmLabel ?? 'OK',
      cancelLabel: known?.cancelLabel ?? 'Cancel',
      rows: rowsOf(dialogParams),
      ...sizeOf(inputFields(dialogOptions)),
    });
    const parameters: unknown = confirmed ? (known?.parameters ?? {}) : {};
    return new Map([['parameters', parameters]]);
  },
  insertNotes: async ({ entityName, entityId, annotationid }, host) => {
    const { records } = host;
    const target = { entityType: entityName, id: bareId(entityId) };
    const flap = { subject: subjectOf(target, records), text: '' };
    const text = await askAgent(host, 'note', flap);
    const note = text === null ? '' : writeNote(records, target, text, bareId(annotationid));
    return new Map([['value', note]]);
  },
  closeNotes: (_none, { workspace }) => {
    workspace.apply(cancelNotes, undefined);
  },
} satisfies HandlersFor<typeof pageMethods, ProviderHost>;

/** Settles when the agent has saved or canceled (chosen). */
async function quickCreate({ entityName, data }: QuickCreateDetails, host: ProviderHost) {
  const saved = await askAgent(host, 'quickCreate', { entityName, ...(data ? { data } : {}) });
  return { savedEntityReference: saved === null ? null : [saved] };
}

/** A record created from another points to it through the first suitable lookup (chosen). */
function withParent<Form extends { readonly entityName: string; readonly data?: PageData }>(
  form: Form,
  given: unknown,
  { records }: ProviderHost,
): Form {
  const { id, entityType, name } = inputFields(given);
  const parentTable = inputText(entityType);
  if (inputText(id) === '' || parentTable === '') return form;
  const column = records
    .findTable(form.entityName)
    ?.columns.find(
      ({ isReadOnly, targets }) =>
        isReadOnly !== true && targets?.some(({ table }) => table === parentTable),
    );
  if (!column) return form;
  const parent = { id: inputText(id), entityType: parentTable, name: inputText(name) };
  return { ...form, data: { [column.name]: parent, ...form.data } };
}

function sizeOf(options: Readonly<Record<string, unknown>>) {
  return { width: optionalSize(options['width']), height: optionalSize(options['height']) };
}

function optionalSize(value: unknown): number | undefined {
  const size = Number(inputText(value));
  return size > 0 && Number.isFinite(size) ? size : undefined;
}

function rowsOf(parameters: unknown): DialogDetails['rows'] {
  return Object.entries(inputFields(parameters)).map(([header, value]) => ({
    header,
    value: inputText(value) || (jsonText(value) ?? ''),
  }));
}

/**
 * Settles when the agent has saved the record or closed its tab, or at once with a setting
 * (chosen).
 */
async function showNewForm(form: OpenRecordSession, host: ProviderHost) {
  const { workspace } = host;
  showForm(form, host);
  const { newRecordAnswers } = workspace.getState().settings.forms;
  host.explainOnce(diagnostics.newRecordAnswer(newRecordAnswers));
  const tab = selectFocusedTab(workspace.getState());
  if (newRecordAnswers === 'atOnce' || !tab) return null;
  const id = await savedIn(tab.id, workspace);
  if (id === undefined) return null;
  const saved = { entityType: form.entityName, id };
  const name = host.records.nameOf(saved) ?? form.entityName;
  return { savedEntityReference: [{ ...saved, name }] };
}

/** The ID of the record that the form of a tab creates; undefined once that tab is closed. */
function savedIn(tabId: string, workspace: ProviderHost['workspace']): Promise<string | undefined> {
  return new Promise((resolve) => {
    const stop = workspace.subscribe(
      ({ sessions }) => sessions.flatMap(({ tabs }) => tabs).find(({ id }) => id === tabId)?.page,
      (page) => {
        if (page?.type === 'entityrecord' && page.entityId === undefined) return;
        stop();
        resolve(page?.type === 'entityrecord' ? page.entityId : undefined);
      },
    );
  });
}

// A tab, on Home too (observed); with a setting, a session from Home (documented for navigation).
function showForm(form: OpenRecordSession, host: ProviderHost): void {
  const { workspace } = host;
  const { openFormOnHome } = workspace.getState().settings.navigation;
  if (selectFocusedSession(workspace.getState()).kind === 'home') {
    host.explainOnce(diagnostics.formOnHome(openFormOnHome));
    if (openFormOnHome === 'session') {
      workspace.apply(openRecordSession, { ...form, lookup: lookupFor(host) });
      return;
    }
  }
  const { title, entityId, ...record } = form;
  if (entityId === undefined) {
    workspace.apply(openTab, { title, page: recordPage(record), isFocused: true });
  } else workspace.apply(openRecordTab, { ...record, title, entityId });
}

function labelOf({ records }: ProviderHost, entityName: string): string {
  return records.findTable(entityName)?.label.toLowerCase() ?? entityName;
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function bareId(id: string | undefined): string {
  return id?.replace(/[{}]/g, '').toLowerCase() ?? '';
}
