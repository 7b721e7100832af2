import { openForm } from '../../bridge/handlers/forms.ts';
import { withAllowedForm } from '../../bridge/handlers/form-options.ts';
import { sortParameters } from '../../bridge/handlers/form-parameters.ts';
import type { TableDefinition } from '../../dataverse/index.ts';
import { selectFocusedTab } from '../../workspace/sessions/session.ts';
import { configured } from '../../workspace/whole/configured.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { explainOptions, type KnownOptions } from '../calls/explain-options.ts';
import { isMembers, parseInput, parseText, type Members } from '../calls/script-input.ts';
import { invalidEntity } from '../calls/xrm-error.ts';
import type { ScriptPage } from '../script-page.ts';
import { scriptCaller } from './dialogs.ts';

/** Result of `openForm`: the record that was saved or shown. */
export type FormResult = {
  readonly savedEntityReference:
    | readonly { readonly entityType: string; readonly id: string; readonly name: string }[]
    | null;
};

const formOptions: KnownOptions = {
  honored: [
    'entityName',
    'entityId',
    'createFromEntity',
    'useQuickCreateForm',
    'formId',
    'cmdbar',
    'relationship',
    'data',
  ],
  withoutEffect: [
    'navbar',
    'openInNewWindow',
    'height',
    'width',
    'windowPosition',
    'selectedStageId',
    'processId',
    'processInstanceId',
    'tabName',
    'isCrossEntityNavigate',
    'isOfflineSyncError',
  ],
};

/**
 * `openForm` of a script: from Home a session of its own, in a session a new tab.
 *
 * Parameters that fit no column are refused before anything opens (documented).
 */
export async function openScriptForm(
  page: ScriptPage,
  given: unknown,
  parameters: unknown,
): Promise<FormResult> {
  const form = checkedForm(page, 'openForm', given, parameters);
  if (form.options['useQuickCreateForm'] !== true) page.say(scriptDiagnostics.noQuickCreate());
  const result = await showForm(page, form);
  return result ?? { savedEntityReference: null };
}

/** `navigateTo` a record: as `openForm`, and resolves when the form is shown (documented). */
export async function openScriptPage(page: ScriptPage, given: Members): Promise<void> {
  const form = checkedForm(page, 'navigateTo', given, given['data']);
  const shown = showForm(page, form);
  if (form.options['entityId'] === undefined) ignoreResult(shown);
}

function showForm(page: ScriptPage, form: CheckedForm) {
  const host = hostOf(page);
  const options = withAllowedForm(form.options, host);
  const shown = openForm({ ...form, options, onHome: 'session' }, host);
  keepDeclared(page, form);
  return shown;
}

/** The declared parameters go to the form that has just been shown, for `data.attributes`. */
function keepDeclared(page: ScriptPage, { options, declared }: CheckedForm): void {
  const names = Object.keys(declared);
  if (names.length === 0) return;
  if (options['useQuickCreateForm'] === true) {
    const what = `openForm: the parameter ${names.join(', ')} of a quick create form`;
    return page.say(scriptDiagnostics.keptOnly(what));
  }
  const tab = selectFocusedTab(page.app.workspace.getState());
  if (!tab) return;
  page.app.scripts.change(({ parameters }) => ({
    parameters: { ...parameters, [tab.id]: declared },
  }));
}

// The answer of a new form comes when it is saved, and nobody waits for it here.
function ignoreResult(result: unknown): void {
  if (result instanceof Promise) result.catch(() => undefined);
}

function hostOf(page: ScriptPage) {
  return {
    ...page.host,
    caller: scriptCaller,
    explainOnce: page.say,
    lastReply: () => undefined,
  };
}

interface CheckedForm {
  readonly options: Members;
  /** Values of columns. */
  readonly parameters: Members | undefined;
  /** Values of the parameters that the config declares; no column has them. */
  readonly declared: Members;
}

function checkedForm(
  page: ScriptPage,
  method: string,
  given: unknown,
  parameters: unknown,
): CheckedForm {
  const options = parseInput(method, given, 'entityFormOptions');
  const entityName = parseText(method, 'entityName', options['entityName']);
  const table = page.app.records.findTable(entityName);
  // oxlint-disable-next-line typescript/only-throw-error -- not an Error in the product either
  if (table?.name !== entityName) throw invalidEntity(entityName);
  explainOptions(page, method, options, formOptions);
  if (!isMembers(parameters)) return { options, parameters: undefined, declared: {} };
  return { options, ...sorted(page, table, parameters) };
}

/** The parameters that fill columns, and those that the config declares for scripts of the form. */
function sorted(
  page: ScriptPage,
  table: TableDefinition,
  parameters: Members,
): Pick<CheckedForm, 'parameters' | 'declared'> {
  const { formParameters } = page.app.workspace.getState().settings;
  const names = configured(formParameters, table.name) ?? [];
  const { values, declared, undeclared, refused } = sortParameters(table, parameters, names);
  const [name = refused?.name] = undeclared;
  if (name !== undefined) {
    const value = parameters[name];
    const diagnostic = scriptDiagnostics.badParameter(name, table.name, String(value));
    page.say(diagnostic);
    throw new Error(`${diagnostic.message} ${diagnostic.fix}`);
  }
  return { parameters: values, declared };
}
