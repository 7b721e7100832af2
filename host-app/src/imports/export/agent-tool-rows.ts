import type { WorkspaceConfig } from '../../config/parse-config.ts';
import { outcomesOf } from '../../workspace/agent-tools/run-order.ts';
import { stableGuid } from '../stable-guid.ts';
import type { OutgoingLink, OutgoingRow, RowKey } from './shape.ts';

type Script = WorkspaceConfig['agentScripts'][number];
type Step = Script['steps'][number];
type Macro = WorkspaceConfig['macros'][number];
type Action = Macro['actions'][number];

function keyOf(table: string, uniqueName: string, name: string, id?: string): RowKey {
  return {
    table,
    id: id?.toLowerCase() ?? stableGuid(`${table} ${uniqueName.toLowerCase()}`),
    uniqueName,
    name,
  };
}

/** The keys of the scripts and macros that others name. */
export interface ToolKeys {
  readonly script: (uniqueName: string) => RowKey;
  readonly macro: (reference: string) => RowKey;
}

export function toolKeys(scripts: readonly Script[], macros: readonly Macro[]): ToolKeys {
  return {
    script: (wanted) => {
      const found = scripts.find(({ uniqueName }) => isSame(uniqueName, wanted));
      return scriptKey(found ?? { uniqueName: wanted, name: wanted });
    },
    macro: (wanted) => {
      const found = macros.find(({ name, id }) => isSame(name, wanted) || isSame(id, wanted));
      return macroKey(found ?? { name: wanted });
    },
  };
}

function isSame(left: string | undefined, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}

function scriptKey({ uniqueName, name, id }: Pick<Script, 'uniqueName' | 'name' | 'id'>): RowKey {
  return keyOf('msdyn_productivityagentscript', uniqueName, name, id);
}

/** Rows of `workflow` have no unique name. */
function macroKey({ name, id }: Pick<Macro, 'name' | 'id'>): RowKey {
  return { ...keyOf('workflow', name, name, id), uniqueName: '' };
}

function filled(
  cells: Readonly<Record<string, string | number | undefined>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value] as const],
    ),
  );
}

function stateOf(state: 'Active' | 'Inactive'): number {
  return state === 'Inactive' ? 1 : 0;
}

export function scriptRows(script: Script, keys: ToolKeys): OutgoingRow[] {
  const { name, language, description, state } = script;
  return [
    {
      key: scriptKey(script),
      cells: filled({
        msdyn_name: name,
        msdyn_language: language,
        msdyn_description: description,
        statecode: stateOf(state),
      }),
      lookups: {},
    },
    ...script.steps.map((step) => stepRow(step, script, keys)),
  ];
}

const types = { Text: 192350000, Macro: 192350001, Script: 192350002 } as const;

function stepRow(step: Step, script: Script, keys: ToolKeys): OutgoingRow {
  const { uniqueName, name, order, type, text, macro, state } = step;
  return {
    key: keyOf('msdyn_productivityagentscriptstep', uniqueName, name),
    cells: filled({
      msdyn_name: name,
      msdyn_order: order,
      msdyn_actiontype: types[type],
      msdyn_textinstruction: text,
      statecode: stateOf(state),
    }),
    lookups: {
      msdyn_agentscriptid: scriptKey(script),
      ...(type === 'Macro' && macro !== undefined
        ? { msdyn_macroactionid: keys.macro(macro) }
        : {}),
      ...(type === 'Script' && step.script !== undefined
        ? { msdyn_routeactionid: keys.script(step.script) }
        : {}),
    },
  };
}

/** The actions as the product stores them: an object of named ones, each with those before it. */
export function macroRow(macro: Macro): OutgoingRow {
  const { name, description, state, actions } = macro;
  const definition = {
    triggers: { Start_macro_execution: { type: 'Start', inputs: {} } },
    actions: actionsOf(actions),
  };
  return {
    key: macroKey(macro),
    cells: filled({
      name,
      description,
      category: 9000,
      statecode: state === 'Inactive' ? 0 : 1,
      clientdata: JSON.stringify({
        subcategory: 'CDSClientAutomation',
        schemaVersion: '1.0.0.0',
        properties: { definition },
      }),
    }),
    lookups: {},
  };
}

type Inner = Pick<Action, 'name' | 'type' | 'inputs' | 'runAfter'>;

function actionsOf(actions: readonly (Inner & Partial<Action>)[]): object {
  return Object.fromEntries(
    actions.map((action, index) => [action.name, actionOf(action, actions[index - 1]?.name)]),
  );
}

function actionOf(action: Inner & Partial<Action>, before: string | undefined): object {
  const { type, inputs } = action;
  const runAfter = outcomesOf(action.runAfter ?? (before === undefined ? [] : [before]));
  if (type.toLowerCase() !== 'if') return { type, ...(inputs ? { inputs } : {}), runAfter };
  return {
    type: 'If',
    expression: action.if,
    actions: actionsOf(action.then ?? []),
    else: { actions: actionsOf(action.else ?? []) },
    runAfter,
  };
}

export function scriptLinks(session: RowKey, names: readonly string[], keys: ToolKeys) {
  return names.map((name): OutgoingLink => ({
    intersect: 'msdyn_msdyn_prod_agentscript_msdyn_sessiontempl',
    ends: [session, keys.script(name)],
  }));
}
