import * as v from 'valibot';
import { readCondition } from '../workspace/agent-tools/conditions.ts';
import { readScriptRule } from '../workspace/agent-tools/script-expression.ts';
import { choice, flag, guid, row, text, textUpTo, uniqueName, wholeNumber } from './values.ts';

const state = v.optional(choice(['Active', 'Inactive']), 'Active');
const slugs = 'Slugs such as {customerName} are resolved.';

const stepSchema = v.pipe(
  row({
    uniqueName,
    name: v.pipe(textUpTo(100), v.description(`Title of the step. ${slugs}`)),
    order: v.optional(wholeNumber(0, 1_000_000), 1),
    type: v.optional(choice(['Text', 'Macro', 'Script']), 'Text'),
    text: v.optional(v.pipe(textUpTo(2000), v.description(`Instruction for the agent. ${slugs}`))),
    macro: v.optional(v.pipe(text, v.description('Name or ID of the macro, for type Macro.'))),
    script: v.optional(
      v.pipe(text, v.description('Unique name of the script to show, for type Script.')),
    ),
    state,
  }),
  v.check(({ type, macro }) => type !== 'Macro' || !!macro, 'a step of type Macro with "macro"'),
  v.check(
    ({ type, script }) => type !== 'Script' || !!script,
    'a step of type Script with "script"',
  ),
);

/** A guide for the agent, in the productivity pane. */
export const agentScriptSchema = v.pipe(
  row({
    uniqueName,
    name: v.optional(v.pipe(textUpTo(100), v.description('Name that the agent sees.'))),
    id: v.optional(v.pipe(guid, v.description('ID of the row, which expressions may name.'))),
    language: v.optional(
      v.pipe(wholeNumber(1, 65_535), v.description('Language ID; 1033 is English.')),
      1033,
    ),
    description: v.optional(textUpTo(2000), ''),
    state,
    steps: v.optional(
      v.pipe(v.array(stepSchema, 'a list'), v.description('Shown in ascending order.')),
      [],
    ),
  }),
  v.transform((script) => ({ ...script, name: script.name ?? script.uniqueName })),
);

const outcomes = v.array(choice(['Succeeded', 'Failed', 'Skipped']), 'a list');

const runAfter = v.optional(
  v.pipe(
    v.union(
      [v.array(text, 'a list'), v.record(v.string(), outcomes, 'an object')],
      'a list of actions, or their outcomes by name',
    ),
    v.description(
      'Earlier actions that must have succeeded, or their outcomes by name. Default: the action before it in the list.',
    ),
  ),
);

const action = {
  name: v.pipe(textUpTo(200), v.description('Unique within the macro.')),
  type: v.pipe(text, v.description('Such as Create_New; see docs/agent-tools.md.')),
  inputs: v.optional(
    v.pipe(
      v.record(v.string(), v.unknown(), 'an object'),
      v.description('Inputs of the action. Slugs such as ${customerName} are resolved.'),
    ),
  ),
  runAfter,
};

const branch = v.optional(v.array(row(action), 'a list'));

const actionSchema = v.pipe(
  row({
    ...action,
    if: v.optional(
      v.pipe(
        v.unknown(),
        v.check(
          (value) => value === undefined || readCondition(value) !== undefined,
          'a condition such as { "equals": ["${topic}", "billing"] }',
        ),
        v.description('Condition, for type If.'),
      ),
    ),
    // oxlint-disable-next-line unicorn/no-thenable -- a key of the config
    then: branch,
    else: branch,
  }),
  v.check(
    (value) => value.type.toLowerCase() !== 'if' || value.if !== undefined,
    'an action of type If with "if"',
  ),
);

/** Actions that run in order on one command. */
export const macroSchema = row({
  name: v.pipe(textUpTo(200), v.description('The name that runMacro takes.')),
  id: v.optional(v.pipe(guid, v.description('ID of the row, which steps may name.'))),
  description: v.optional(textUpTo(2000), ''),
  state,
  actions: v.optional(v.array(actionSchema, 'a list'), []),
});

export const dispositionsSchema = row({
  enabled: v.optional(
    v.pipe(flag, v.description('Agents choose codes for the result of a conversation.')),
    false,
  ),
  required: v.optional(
    v.pipe(flag, v.description('A session with a conversation closes only with a code.')),
    false,
  ),
  maximum: v.optional(
    v.pipe(wholeNumber(1, 12), v.description('Maximum number of codes per conversation.')),
    2,
  ),
});

export const dispositionCodeSchema = v.pipe(
  row({
    name: textUpTo(100),
    value: v.optional(v.pipe(textUpTo(100), v.description('Default: the name.'))),
    category: v.optional(textUpTo(100), ''),
    state,
  }),
  v.transform((code) => ({ ...code, value: code.value ?? code.name })),
);

/** Additional keys of a session template. */
export const scriptKeys = {
  agentScripts: v.optional(
    v.pipe(
      v.array(text, 'a list'),
      v.description('Unique names of the agent scripts that the productivity pane offers.'),
    ),
  ),
  scriptExpression: v.optional(
    v.pipe(
      v.unknown(),
      v.check(
        (value) => value === undefined || readScriptRule(value) !== undefined,
        'an expression such as { "if": { "equals": ["${topic}", "billing"] }, "then": "contoso_billing" }',
      ),
      v.description(
        'Chooses the script to show first: { "if", "then", "else" }, or the JSON of an export.',
      ),
    ),
  ),
};
