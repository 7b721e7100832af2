import { findMacroRow, macroName } from './macros.ts';
import {
  namedParts,
  readersOf,
  stateOf,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
  type RowReader,
} from './context.ts';

export function agentScripts(context: MappingContext): ConfigRow[] {
  const steps = stepsByScript(context);
  return readersOf('msdyn_productivityagentscript', context).map((read) =>
    withoutEmpty({
      ...namedParts(read, context),
      id: read.row.id,
      language: read.number('msdyn_language'),
      steps: steps.get(context.pool.nameOf(read.row)),
    }),
  );
}

/** Steps by the unique name of their script, in their order. */
function stepsByScript(context: MappingContext): ReadonlyMap<string, ConfigRow[]> {
  const steps = new Map<string, ConfigRow[]>();
  for (const read of readersOf('msdyn_productivityagentscriptstep', context)) {
    const step = stepOf(read, context);
    const owner = read.reference('msdyn_agentscriptid');
    const from = { place: read.row.place, column: 'msdyn_agentscriptid' };
    if (!owner) {
      read.say('IM3', 'The step names no agent script (msdyn_agentscriptid); it was left out.');
      continue;
    }
    const script = context.pool.resolve(owner, 'msdyn_productivityagentscript', from);
    if (script !== undefined) steps.set(script, [...(steps.get(script) ?? []), step]);
  }
  for (const [script, list] of steps) {
    const inOrder = list.toSorted((left, right) => Number(left['order']) - Number(right['order']));
    steps.set(script, inOrder);
  }
  return steps;
}

const types = { 192350000: 'Text', 192350001: 'Macro', 192350002: 'Script' } as const;

function stepOf(read: RowReader, context: MappingContext): ConfigRow {
  const type = read.choice('msdyn_actiontype', types) ?? 'Text';
  const uniqueName = context.pool.nameOf(read.row);
  return withoutEmpty({
    uniqueName,
    name: read.text('msdyn_name') ?? uniqueName,
    order: read.number('msdyn_order') ?? 1,
    type,
    text: read.text('msdyn_textinstruction') ?? read.text('msdyn_description'),
    ...targetOf(type, read, context),
    state: stateOf(read) === 'Inactive' ? 'Inactive' : undefined,
  });
}

/** A step whose target is not in the export keeps the name or ID, so that the agent sees it. */
function targetOf(type: string, read: RowReader, context: MappingContext): ConfigRow {
  const macro = read.reference('msdyn_macroactionid');
  const script = read.reference('msdyn_routeactionid');
  if (type === 'Macro') {
    const row = macro && findMacroRow(macro, context);
    if (row) return { macro: macroName(row) };
    const given = macro?.name ?? macro?.id ?? macro?.uniqueName;
    read.say('IM3', `The macro ${given ?? '(none)'} of this step is in none of the files.`);
    return { macro: given ?? 'none' };
  }
  if (type === 'Script') {
    const from = { place: read.row.place, column: 'msdyn_routeactionid' };
    const name = script && context.pool.resolve(script, 'msdyn_productivityagentscript', from);
    return { script: name ?? script?.name ?? script?.id ?? 'none' };
  }
  return {};
}
