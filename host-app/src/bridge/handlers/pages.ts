import type { HandlersFor, pageMethods } from 'provider-sdk/contract';
import { DataverseError } from '../../dataverse/index.ts';
import { configured } from '../../workspace/whole/configured.ts';
import type { DialogDetails } from '../../workspace/questions/question.ts';
import { cancelNotes } from '../../workspace/questions/notes-closing.ts';
import { requireActiveProvider } from '../../workspace/providers/providers.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { selectFocusedSession, selectFocusedTab } from '../../workspace/sessions/session.ts';
import { refreshTab } from '../../workspace/tabs/tabs.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { jsonText } from '../json-text.ts';
import { askAgent } from './ask-agent.ts';
import { openForm, type FormRequest } from './forms.ts';
import { inputFields, inputText } from './input.ts';
import { subjectOf, writeNote } from './notes.ts';

export const pageHandlers = {
  openForm: ({ entityFormOptions: options, entityFormParameters }, host) => {
    const { caller, workspace } = host;
    requireActiveProvider(workspace.getState(), caller);
    const { openFormOnHome: onHome } = workspace.getState().settings.navigation;
    const isOnHome = selectFocusedSession(workspace.getState()).kind === 'home';
    if (isOnHome) host.explainOnce(diagnostics.formOnHome(onHome));
    const request = { options, parameters: entityFormParameters, onHome };
    const isPlain = !entityFormParameters && Object.keys(options).every((name) => plain.has(name));
    return isPlain ? openForm(request, host) : openCheckedForm(request, host);
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

/** Options that need no check. */
const plain = new Set(['entityName', 'entityId', 'createFromEntity']);

// The checks load when a form needs them: the first screen has no form.
async function openCheckedForm(request: FormRequest, host: ProviderHost) {
  const { checkedForm } = await import('./form-options.ts');
  return openForm(checkedForm(request, host), host);
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

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function bareId(id: string | undefined): string {
  return id?.replace(/[{}]/g, '').toLowerCase() ?? '';
}
