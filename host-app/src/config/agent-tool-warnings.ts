import { nearestName } from '../dataverse/nearest-name.ts';
import { actionTypes, isActionType } from '../workspace/agent-tools/action-types.ts';
import type {
  AgentScript,
  Macro,
  MacroAction,
} from '../workspace/agent-tools/agent-tools-shape.ts';
import { builtInMacros, builtInScripts } from '../workspace/agent-tools/built-in-tools.ts';
import { findMacro } from '../workspace/agent-tools/macros.ts';
import { inRunOrder } from '../workspace/agent-tools/run-order.ts';
import type { SessionTemplate } from '../workspace/templates/templates.ts';
import type { ConfigWarning } from './config-warnings.ts';

interface ConfiguredTools {
  readonly builtIn: boolean;
  readonly agentScripts: readonly AgentScript[];
  readonly macros: readonly Macro[];
  readonly sessionTemplates: readonly SessionTemplate[];
}

/** Mistakes in agent scripts and macros that the schema accepts. */
export function toolWarnings(config: ConfiguredTools): ConfigWarning[] {
  const { builtIn, agentScripts, macros, sessionTemplates } = config;
  const scripts = [...agentScripts, ...(builtIn ? builtInScripts : [])].filter(isActive);
  const known = [...macros, ...(builtIn ? builtInMacros : [])].filter(isActive);
  const names = scripts.map(({ uniqueName }) => uniqueName);
  const isScript = (name: string) =>
    names.some((each) => each.toLowerCase() === name.toLowerCase());
  return [
    ...sessionTemplates.flatMap(({ uniqueName, agentScripts: listed = [] }) =>
      listed
        .filter((name) => !isScript(name))
        .map((name) =>
          missing(
            `Session template ${uniqueName}: agentScripts names`,
            name,
            'agent script',
            names,
          ),
        ),
    ),
    ...agentScripts.flatMap(({ uniqueName, steps }) =>
      steps.flatMap(({ uniqueName: step, type, macro = '', script = '' }) => {
        const where = `Agent script ${uniqueName}, step ${step}: it names`;
        if (type === 'Macro' && !findMacro(known, macro)) {
          return [
            missing(
              where,
              macro,
              'macro',
              known.map(({ name }) => name),
            ),
          ];
        }
        if (type === 'Script' && !isScript(script)) {
          return [missing(where, script, 'agent script', names)];
        }
        return [];
      }),
    ),
    ...macros.flatMap(macroWarnings),
  ];
}

function isActive({ state }: { readonly state?: string | undefined }): boolean {
  return state !== 'Inactive';
}

function missing(
  where: string,
  name: string,
  kind: string,
  names: readonly string[],
): ConfigWarning {
  const nearest = nearestName(name, names);
  return {
    rule: 'AG5',
    message: `${where} "${name.slice(0, 200)}", which is not an active ${kind}.`,
    fix:
      nearest === undefined
        ? `Active: ${names.slice(0, 50).join(', ') || 'none'}.`
        : `Did you mean "${nearest}"?`,
  };
}

function macroWarnings({ name, actions }: Macro): ConfigWarning[] {
  const all = [...actions, ...actions.flatMap((action) => branchesOf(action))];
  const lists = [actions, ...actions.flatMap((each) => [each.then ?? [], each.else ?? []])];
  const types = new Set(all.map(({ type }) => type).filter((type) => !isActionType(type)));
  return [
    ...lists.flatMap((list) => {
      const { problem } = inRunOrder(list);
      if (problem === undefined) return [];
      const message = `Macro "${name}" cannot run: ${problem}.`;
      return [{ rule: 'AG6' as const, message, fix: 'Correct "runAfter" or the names.' }];
    }),
    ...[...types].map((type): ConfigWarning => {
      const nearest = nearestName(type, actionTypes);
      return {
        rule: 'AG10',
        message: `Macro "${name}": actions of type ${type.slice(0, 200)} cannot be run here; the macro fails at this action.`,
        fix:
          nearest === undefined
            ? `Types that run here: ${actionTypes.join(', ')}.`
            : `Did you mean "${nearest}"?`,
      };
    }),
  ];
}

function branchesOf({ then = [], else: otherwise = [] }: MacroAction): readonly MacroAction[] {
  return [...then, ...otherwise];
}
