import { aWorkbench } from '../../bridge/testing/workbench.ts';
import type { OpenForm } from '../../store/open-form.ts';
import type { MacroAction } from '../../workspace/agent-tools/agent-tools-shape.ts';
import { selectFocusedSession, selectFocusedTab } from '../../workspace/sessions/session.ts';
import { runMacro } from '../run-macro.ts';

export const ada = '11111111-1111-4111-8111-111111111111';
export const issue = '33333333-3333-4333-8333-333333333333';

const records = {
  contact: [{ contactid: ada, firstname: 'Ada', lastname: 'Lane', telephone1: '+1 555 0100' }],
  incident: [
    {
      incidentid: issue,
      title: 'Broken kettle',
      'customerid_contact@odata.bind': `/contacts(${ada})`,
    },
  ],
};

interface MacroBenchOptions {
  readonly providers?: readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
}

/** A workspace with one macro of the given actions, and a call of Ada that shows her record. */
export async function aMacroBench(
  actions: readonly MacroAction[],
  { providers = ['phone'], config = {} }: MacroBenchOptions = {},
) {
  const bench = aWorkbench({
    providers,
    settings: { phone: { enableAnalytics: true } },
    config: { sampleRows: 'few', records, macros: [{ name: 'Call note', actions }], ...config },
  });
  const call = {
    templateName: 'contoso_phone_session',
    customerName: 'Ada',
    contactId: ada,
    topic: 'a bill',
  };
  const { getState } = bench.workspace;
  return {
    ...bench,
    /** Opens a session of the first provider. */
    answerCall: () => bench.call('phone', 'createSession', call),
    run: (name = 'Call note') => runMacro(bench, name),
    /** The text of the failure, or of the success. */
    result: async (name = 'Call note'): Promise<string> =>
      runMacro(bench, name).catch((error: unknown) => String(error)),
    focusedTab: () => selectFocusedTab(getState()),
    focusedPage: () => selectFocusedTab(getState())?.page,
    session: () => selectFocusedSession(getState()),
    /** Rows of a table, all columns. */
    rows: (table: string) => bench.records.query(table).records,
    said: (rule: string) =>
      bench.journal.diagnostics.entries().filter((entry) => entry.rule === rule),
  };
}

export function act(
  name: string,
  type: string,
  inputs: Readonly<Record<string, unknown>> = {},
  runAfter?: MacroAction['runAfter'],
): MacroAction {
  return { name, type, inputs, ...(runAfter ? { runAfter } : {}) };
}

export function values(...pairs: readonly (readonly [name: string, value: string])[]) {
  return { Custom_Array: pairs.map(([Name, Value]) => ({ Name, Value })) };
}

/** Puts a form on the screen that has none. */
export function showForm(
  bench: Awaited<ReturnType<typeof aMacroBench>>,
  save: () => boolean = () => true,
) {
  const tab = bench.focusedTab();
  const page = tab?.page;
  const table =
    page?.type === 'entityrecord' ? bench.records.findTable(page.entityName) : undefined;
  if (!tab || !table) throw new Error('The focused tab shows no form');
  const filled = new Map<string, unknown>();
  const form: OpenForm = {
    table,
    entityId: undefined,
    isDirty: false,
    valueOf: ({ name }) => (filled.get(name) ?? null) as null,
    savedValueOf: () => null,
    change: ({ name }, value) => void filled.set(name, value),
    save,
    close: () => undefined,
    refresh: () => undefined,
    parts: [],
    grids: [],
    shownPart: () => '',
    showPart: () => undefined,
    focus: () => false,
  };
  bench.scripts.forms.set(tab.id, form);
  return filled;
}
