import { expect, test } from 'vitest';
import { createSession, openRecordSession } from '../sessions/sessions.ts';
import { selectFocusedSession } from '../sessions/session.ts';
import { aWorkspace } from '../testing/a-workspace.ts';
import { selectSessionScripts } from './agent-scripts.ts';
import type { AgentScript, Condition } from './agent-tools-shape.ts';
import { holds, readCondition } from './conditions.ts';
import { readScriptRule, scriptOf } from './script-expression.ts';

const billing = '5d1f0c1e-0000-4000-8000-0000000000b1';
const complaint = '5d1f0c1e-0000-4000-8000-0000000000c1';
const expression = {
  and: [{ equals: ['${topic}', 'billing'] }, { not: { less: ['${amount}', '100'] } }],
};
const set = (callscriptId: string) => ({
  Set: { type: 'setcallscript', kind: 'ACTIONS', inputs: { callscriptId } },
});
const product = {
  properties: {
    definition: {
      actions: {
        Condition: {
          type: 'If',
          expression,
          actions: set(billing),
          else: { actions: set(complaint) },
        },
      },
    },
  },
};
// oxlint-disable-next-line unicorn/no-thenable -- a key of the config
const short = { if: expression, then: billing, else: complaint };

test.each([
  [{ topic: 'BILLING', amount: '100' }, billing],
  [{ topic: 'billing', amount: '99.5' }, complaint],
  [{ topic: 'moving', amount: '1000' }, complaint],
])(
  '[AG4] the JSON of the product and the short form choose the same for %j (agent-tools 8)',
  (values: Readonly<Record<string, string>>, wanted) => {
    const resolve = (text: string) => text.replace(/\$\{(\w+)\}/, (_, name) => values[name] ?? '');
    const rules = [product, JSON.stringify(product), short].map(readScriptRule);
    expect(rules.map((rule) => rule && scriptOf(rule, resolve))).toEqual([wanted, wanted, wanted]);
  },
);

test.each<[string, string, string, boolean]>([
  ['equals', '7', '7.0', true],
  ['greater', '10', '9', true],
  ['greater', 'b', 'A', true],
  ['greaterOrEquals', '9', '9', true],
  ['less', '9', '10', true],
  ['lessOrEquals', '10', '9', false],
  ['contains', 'Smart meter', 'METER', true],
  ['startsWith', 'Smart meter', 'meter', false],
  ['endsWith', 'Smart meter', 'meter', true],
])('[AG4] %s compares %j with %j: %s', (name, left, right, expected) => {
  const condition = readCondition({ [name]: [left, right] }) as Condition;
  expect(holds(condition, (text) => text)).toBe(expected);
});

test.each([
  null,
  'equals',
  {},
  { equals: ['a'] },
  { equals: ['a', 'b'], less: ['a', 'b'] },
  { and: [] },
  { and: [{ equals: ['a', 'b'] }, { same: ['a', 'b'] }] },
  { not: [] },
])('[AG4] %j is not a condition', (value) => {
  expect(readCondition(value)).toBeUndefined();
});

const script = (uniqueName: string, language: number): AgentScript => ({
  uniqueName,
  name: uniqueName,
  language,
  steps: [],
});

function named(scripts: readonly AgentScript[], agentScripts: readonly string[]) {
  const state = aWorkspace({ agentTools: { scripts } });
  const [phone] = state.templates.sessions;
  if (!phone) throw new Error('There is no template');
  const sessions = [{ ...phone, uniqueName: 'test_session', agentScripts }];
  const opened = createSession(
    { ...state, templates: { ...state.templates, sessions } },
    { ownerId: 'contoso_phone', templateName: 'test_session', parameters: {} },
  );
  const own = selectSessionScripts(opened, selectFocusedSession(opened));
  return own.map(({ uniqueName }) => uniqueName);
}

test("[AG1] scripts in the agent's language are offered, or all if there are none", () => {
  const scripts = [script('a_de', 1031), script('b_en', 1033), script('c_fr', 1036)];
  expect(named(scripts, ['a_de', 'b_en', 'c_fr'])).toEqual(['b_en']);
  expect(named(scripts, ['c_fr', 'a_de', 'gone'])).toEqual(['a_de', 'c_fr']);
  expect(named([{ ...script('b_en', 1033), state: 'Inactive' }], ['b_en'])).toEqual([]);
});

test('[AG1] the built-in templates offer the built-in scripts, and sessions without a template none', () => {
  const phone = aWorkspace({ sessions: 1 });
  const names = selectSessionScripts(phone, selectFocusedSession(phone)).map(({ name }) => name);
  expect(names).toEqual(['Service call', 'Upset caller']);
  const contact = { title: 'Ada', entityName: 'contact', entityId: '1' };
  const opened = openRecordSession(aWorkspace(), contact);
  expect(selectSessionScripts(opened, selectFocusedSession(opened))).toEqual([]);
});
