import type { QuickCreateDetails } from '../../workspace/questions/question.ts';
import { recordPage } from '../../workspace/sessions/session-opening.ts';
import { selectFocusedSession, selectFocusedTab } from '../../workspace/sessions/session.ts';
import { openRecordSession, type OpenRecordSession } from '../../workspace/sessions/sessions.ts';
import type { PageData } from '../../workspace/tabs/pages.ts';
import { openRecordTab, openTab } from '../../workspace/tabs/tabs.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { lookupFor } from '../lookup.ts';
import { askAgent } from './ask-agent.ts';
import { inputFields, inputText } from './input.ts';
import { plainFields } from './plain-data.ts';
import { withinLimits } from '../../store/within-limits.ts';

/** A form that a widget or a page script asks for. */
export interface FormRequest {
  readonly options: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  /** Where it opens on Home: sources differ for widgets. */
  readonly onHome: 'tab' | 'session';
}

/** Opens the form of a record, of a new one, or quick create; answers with the record. */
export function openForm(request: FormRequest, host: ProviderHost) {
  const { options, parameters } = request;
  const { records } = host;
  const entityName = inputText(options['entityName']);
  // Refused in the words of the platform, as any other use of a table that is not there.
  records.query(entityName, '$top=0');
  const formId = optionalText(options['formId']);
  const data = parameters && plainFields('openForm', parameters, host);
  const form = {
    entityName,
    ...(formId ? { formId } : {}),
    ...(options['cmdbar'] === false || options['cmdBar'] === false
      ? { hidesCommands: true as const }
      : {}),
    ...(data ? { data } : {}),
  };
  const given = optionalText(options['entityId']);
  if (given === undefined) {
    const filled = withParent(form, options, host);
    if (options['useQuickCreateForm'] === true) return quickCreate(filled, host);
    const title = `New ${labelOf(host, entityName)}`;
    return showNewForm({ ...filled, title }, request.onHome, host);
  }
  const entityId = bareId(given);
  records.retrieve(entityName, entityId);
  const name = records.nameOf({ entityType: entityName, id: entityId }) ?? entityName;
  showForm({ ...form, entityId, title: name }, request.onHome, host);
  return { savedEntityReference: [{ entityType: entityName, id: entityId, name }] };
}

/** Answers when the agent has saved or canceled (chosen). */
async function quickCreate({ entityName, data }: QuickCreateDetails, host: ProviderHost) {
  const saved = await askAgent(host, 'quickCreate', { entityName, ...(data ? { data } : {}) });
  return { savedEntityReference: saved === null ? null : [saved] };
}

/**
 * A record made from another points at it, by the lookup of `relationship` or the first one that
 * can (chosen).
 */
function withParent<Form extends { readonly entityName: string; readonly data?: PageData }>(
  form: Form,
  options: FormRequest['options'],
  { records }: ProviderHost,
): Form {
  const { id, entityType, name } = inputFields(options['createFromEntity']);
  const parentTable = inputText(entityType);
  if (inputText(id) === '' || parentTable === '') return form;
  const lookups = records
    .findTable(form.entityName)
    ?.columns.filter(
      ({ isReadOnly, targets }) =>
        isReadOnly !== true && targets?.some(({ table }) => table === parentTable),
    );
  const wanted = inputText(inputFields(options['relationship'])['attributeName']);
  const column = lookups?.find((each) => each.name === wanted) ?? lookups?.[0];
  if (!column) return form;
  const parent = { id: inputText(id), entityType: parentTable, name: inputText(name) };
  return { ...form, data: { [column.name]: parent, ...form.data } };
}

/** Answers when the agent has saved the record or closed its tab, unless a setting says at once (chosen). */
async function showNewForm(
  form: OpenRecordSession,
  onHome: FormRequest['onHome'],
  host: ProviderHost,
) {
  const { workspace } = host;
  showForm(form, onHome, host);
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

/** The id of the record that the form of a tab creates; undefined once that tab is closed. */
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

// A tab, on Home too (observed), or from there a session (documented for navigation).
function showForm(
  form: OpenRecordSession,
  onHome: FormRequest['onHome'],
  host: ProviderHost,
): void {
  const { workspace } = host;
  const isOnHome = selectFocusedSession(workspace.getState()).kind === 'home';
  if (isOnHome && onHome === 'session') {
    withinLimits(workspace, openRecordSession, { ...form, lookup: lookupFor(host) });
    return;
  }
  const { title, entityId, ...record } = form;
  if (entityId === undefined) {
    withinLimits(workspace, openTab, { title, page: recordPage(record), isFocused: true });
  } else withinLimits(workspace, openRecordTab, { ...record, title, entityId });
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
