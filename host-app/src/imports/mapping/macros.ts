import { isList, isObject } from '../../config/json-shape.ts';
import { actionTypes, isActionType } from '../../workspace/agent-tools/action-types.ts';
import { readCondition } from '../../workspace/agent-tools/conditions.ts';
import type { ExportedRow, Reference } from '../rows.ts';
import {
  readersOf,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
  type RowReader,
} from './context.ts';

/** Category of macros among the rows of `workflow` (observed). */
const macroCategory = 9000;

export function macros(context: MappingContext): ConfigRow[] {
  return readersOf('workflow', context).flatMap((read) => {
    const category = read.number('category');
    if (category !== macroCategory) {
      read.say(
        'IM2',
        `A workflow of category ${category ?? 'none'} is not a macro and is not imported.`,
      );
      return [];
    }
    // Activated is 1 here, unlike in other tables.
    const isOff = read.number('statecode') === 0;
    return [
      withoutEmpty({
        name: macroName(read.row),
        id: read.row.id,
        description: read.text('description'),
        state: isOff ? 'Inactive' : undefined,
        actions: actionsOf(read),
      }),
    ];
  });
}

export function macroName(row: ExportedRow): string {
  const name = row.cells.get('name');
  return name === undefined ? (row.id ?? 'macro') : String(name).trim();
}

export function findMacroRow(reference: Reference, { pool }: MappingContext) {
  const found = pool.find(reference, 'workflow');
  if (found) return found;
  return pool.rows('workflow').find((row) => row.cells.get('name') === reference.name);
}

function actionsOf(read: RowReader): ConfigRow[] {
  const text = read.text('clientdata');
  if (text === undefined) {
    read.say('IM14', 'The actions of the macro (clientdata) are not in the export.');
    return [];
  }
  const actions = definitionIn(text);
  if (!actions) {
    read.say('IM14', 'The actions of the macro cannot be read: they are no JSON of a macro.');
    return [];
  }
  return listOf(actions, read, true);
}

/** `properties.definition.actions`, wherever the object begins. */
function definitionIn(text: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  for (const key of ['properties', 'definition', 'actions']) {
    if (isObject(value) && key in value) value = value[key];
  }
  return isObject(value) ? value : undefined;
}

function listOf(
  actions: Readonly<Record<string, unknown>>,
  read: RowReader,
  mayBranch: boolean,
): ConfigRow[] {
  return Object.entries(actions).flatMap(([name, action]) => {
    if (!isObject(action)) {
      read.say('IM14', `The action ${name} cannot be read; it was left out.`);
      return [];
    }
    const type = typeof action['type'] === 'string' ? action['type'].trim() : '';
    const isBranch = type.toLowerCase() === 'if';
    if (!isActionType(type) || (isBranch && !mayBranch)) {
      read.say(
        'IM14',
        `The action ${name} has the type ${JSON.stringify(type)}, which cannot be run here; the macro fails there. Types that run: ${actionTypes.join(', ')}.`,
      );
    }
    const plain = { name, type: type === '' ? 'none' : type, runAfter: runAfterOf(action) };
    if (isBranch && mayBranch) return [{ ...plain, ...branchesOf(name, action, read) }];
    const inputs = isBranch ? undefined : trimmed(action['inputs']);
    return [
      withoutEmpty({
        ...plain,
        type: isBranch ? 'If_inside_If' : plain.type,
        inputs: isObject(inputs) ? inputs : undefined,
      }),
    ];
  });
}

function branchesOf(
  name: string,
  action: Readonly<Record<string, unknown>>,
  read: RowReader,
): ConfigRow {
  const condition = action['expression'];
  if (readCondition(condition) === undefined) {
    read.say('IM14', `The condition of ${name} cannot be read; the macro fails there.`);
    return { type: 'If_without_condition' };
  }
  const otherwise = action['else'];
  const other = isObject(otherwise) ? otherwise['actions'] : undefined;
  return withoutEmpty({
    type: 'If',
    if: condition,
    // oxlint-disable-next-line unicorn/no-thenable -- a key of the config
    then: isObject(action['actions']) ? listOf(action['actions'], read, false) : undefined,
    else: isObject(other) ? listOf(other, read, false) : undefined,
  });
}

const outcomes = ['Succeeded', 'Failed', 'Skipped'];

function runAfterOf(action: Readonly<Record<string, unknown>>): ConfigRow {
  const { runAfter } = action;
  if (!isObject(runAfter)) return {};
  return Object.fromEntries(
    Object.entries(runAfter).map(([before, given]) => {
      const named = isList(given) ? given : [];
      const known = outcomes.filter((outcome) =>
        named.some((each) => String(each).toLowerCase() === outcome.toLowerCase()),
      );
      return [before, known.length > 0 ? known : ['Succeeded']];
    }),
  );
}

/** Real exports have line ends and blanks around values (observed). */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (isList(value)) return value.map(trimmed);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, trimmed(member)]));
}
