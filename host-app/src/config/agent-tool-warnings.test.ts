import { expect, test } from 'vitest';
import { warningsOf } from './config-warnings.ts';
import type { ConfigInput } from './config-input.ts';
import { ConfigError } from './config-error.ts';
import { parseConfig } from './parse-config.ts';

const warned = (config: ConfigInput) =>
  warningsOf(parseConfig(config)).map(({ rule, message, fix }) => [rule, `${message} ${fix}`]);

const step = { uniqueName: 'acme_a_1', name: 'Step' } as const;
const script = (...steps: NonNullable<ConfigInput['agentScripts']>[number]['steps'] & object) => ({
  agentScripts: [{ uniqueName: 'acme_a', steps }],
});

test.each<[string, ConfigInput, RegExp]>([
  [
    'AG5',
    { sessionTemplates: [{ uniqueName: 'acme_s', agentScripts: ['acme_a'] }] },
    /acme_s: agentScripts names "acme_a", which is not an active agent script/,
  ],
  [
    'AG5',
    script({ ...step, type: 'Macro', macro: 'Call notes' }),
    /step acme_a_1: it names "Call notes", which is not an active macro\. Did you mean "Call note"/,
  ],
  [
    'AG5',
    script({ ...step, type: 'Script', script: 'acme_b' }),
    /"acme_b", which is not an active agent script/,
  ],
  [
    'AG6',
    { macros: [{ name: 'M', actions: [{ name: 'A', type: 'Save', runAfter: ['B'] }] }] },
    /"M" cannot run: runAfter of A names "b"/,
  ],
  [
    'AG10',
    { macros: [{ name: 'M', actions: [{ name: 'A', type: 'Creat_New' }] }] },
    /type Creat_New cannot be run here.* Did you mean "Create_New"/,
  ],
])('[%s] a mistake in agent tools is reported at the start: %j', (rule, config, text) => {
  expect(warned(config)).toEqual([[rule, expect.stringMatching(text)]]);
});

test('[AG5] scripts and macros that exist give no warning', () => {
  expect(
    warned({
      ...script(
        { ...step, type: 'Macro', macro: 'call note' },
        { ...step, uniqueName: 'acme_a_2', type: 'Script', script: 'CONTOSO_complaint' },
      ),
      sessionTemplates: [{ uniqueName: 'acme_s', agentScripts: ['ACME_A'] }],
    }),
  ).toEqual([]);
});

test.each<[string, unknown, RegExp]>([
  ['a step without its macro', script({ ...step, type: 'Macro' }), /a step of type Macro/],
  ['a step without its script', script({ ...step, type: 'Script' }), /a step of type Script/],
  [
    'an expression',
    { sessionTemplates: [{ uniqueName: 'acme_s', scriptExpression: { if: 7 } }] },
    /scriptExpression: expected an expression such as/,
  ],
  [
    'a condition',
    { macros: [{ name: 'M', actions: [{ name: 'A', type: 'If', if: { same: [] } }] }] },
    /if: expected a condition such as/,
  ],
  [
    'a type If without a condition',
    { macros: [{ name: 'M', actions: [{ name: 'A', type: 'If' }] }] },
    /with "if"/,
  ],
  ['two macros of one name', { macros: [{ name: 'M' }, { name: 'm' }] }, /a name other than/],
])('[AG5] %s is refused', (_what, config, message) => {
  expect(() => parseConfig(config)).toThrow(ConfigError);
  expect(() => parseConfig(config)).toThrow(message);
});

test('[TP10] every slug of macros in a template is named, with its stray "$"', () => {
  const title = '${customerName} / {Session.CurrentTab.EntityId} / ${Session.AnchorTab.EntityName}';
  const found = warned({ sessionTemplates: [{ uniqueName: 'acme_s', title }] });
  expect(found.map(([, text]) => /: (\S+) is a slug.*?("\$")?/.exec(text ?? '')?.[1])).toEqual([
    '${customerName}',
    '{Session.CurrentTab.EntityId}',
    '${Session.AnchorTab.EntityName}',
  ]);
  expect(found.map(([, text]) => text?.includes('"$"'))).toEqual([true, false, true]);
});
