import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiUseOf } from '../use/api-use.ts';
import { verdictOf, type Finding, type Result } from '../verdict.ts';
import { htmlReport } from './html-report.ts';
import { junitReport } from './junit-report.ts';
import { sarifReport } from './sarif-report.ts';
import { createVerdictJsonSchema } from './verdict-json-schema.ts';

const finding: Finding = {
  id: 'host.leak/VD6',
  severity: 'error',
  rule: 'VD6',
  provenance: 'chosen',
  message: 'The page has 100 more <nodes> & "listeners".\u0000',
  fix: 'Remove them.',
  source: 'http://localhost:3000/main.js:12:5',
  traffic: [{ kind: 'event', type: 'onmodechanged', data: '{"value":1}', outcome: 'success' }],
};

const check = (id: string, result: Result, findings: readonly Finding[] = []) => ({
  id,
  stage: 'host' as const,
  title: `Claim of ${id}`,
  result,
  detail: 'The reason.',
  findings,
  milliseconds: 1_500,
});

const head = { sidetone: '1.2.3', widget: 'http://localhost:3000/', milliseconds: 9_000 };
const scene = {
  requests: { setmode: [1], setclicktoact: [2], addGenericHandler: [1, 9] },
  registered: ['onmodechanged'],
  answers: { onmodechanged: [3.4] },
  longTasks: [90],
};
const verdict = verdictOf({ ...head, use: apiUseOf([scene]) }, [
  check('host.keyboard', 'passed'),
  check('host.leak', 'failed', [finding, { ...finding, rule: 'EV7', source: undefined }]),
  check('host.dark', 'warned', [{ ...finding, severity: 'warning' }]),
  check('host.event.order', 'not exercised'),
]);

/** The texts of a verdict as programs read them. */
const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

test('[VD9] the JSON is valid by its published schema, which refuses other results and keys', () => {
  const isValid = new Ajv({ strict: false }).compile(createVerdictJsonSchema());
  expect(isValid(asJson(verdict)), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid(asJson({ ...verdict, result: 'fine' }))).toBe(false);
  expect(isValid(asJson({ ...verdict, extra: 1 }))).toBe(false);
});

test('the published schema of verdicts is up to date; "npm run schema" rewrites it', () => {
  const published = new URL('../../verdict.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(asJson(createVerdictJsonSchema()));
});

const text = { type: 'string', minLength: 1 };
const message = {
  type: 'object',
  required: ['text'],
  properties: { text },
  additionalProperties: false,
};
const closed = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

/** The part of the schema of SARIF 2.1.0 that reports of one tool use; it allows nothing else. */
const sarifSchema = closed(['version', 'runs'], {
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    items: closed(['tool', 'results'], {
      tool: closed(['driver'], {
        driver: closed(['name'], {
          name: text,
          version: text,
          rules: {
            type: 'array',
            uniqueItems: true,
            items: closed(['id'], { id: text, help: message }),
          },
        }),
      }),
      results: {
        type: 'array',
        items: closed(['message'], {
          ruleId: text,
          level: { enum: ['none', 'note', 'warning', 'error'] },
          message,
          partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
          locations: {
            type: 'array',
            items: closed([], {
              physicalLocation: closed(['artifactLocation'], {
                artifactLocation: closed([], { uri: { type: 'string', format: 'uri-reference' } }),
                region: closed([], {
                  startLine: { type: 'integer', minimum: 1 },
                  startColumn: { type: 'integer', minimum: 1 },
                }),
              }),
            }),
          },
        }),
      },
    }),
  },
});

test('[VD9] SARIF has only what its schema allows', () => {
  const ajv = new Ajv({ strict: false, formats: { uri: true, 'uri-reference': true } });
  const isValid = ajv.compile(sarifSchema);
  expect(isValid(asJson(sarifReport(verdict))), JSON.stringify(isValid.errors)).toBe(true);
});

/** Elements of JUnit XML: their attributes, and the elements that they may hold. */
const junitSchema: Readonly<Record<string, readonly [attributes: string, children: string]>> = {
  testsuites: ['name tests failures errors skipped time', 'testsuite'],
  testsuite: ['name tests failures errors skipped time', 'testcase'],
  testcase: ['classname name time', 'failure skipped system-out'],
  failure: ['message', ''],
  skipped: ['message', ''],
  'system-out': ['', ''],
};

test('[VD9] JUnit is well-formed, and has only the elements and attributes of its schema', () => {
  const document = new DOMParser().parseFromString(junitReport(verdict), 'text/xml');
  expect(document.documentElement?.tagName).toBe('testsuites');
  const elements = [...document.getElementsByTagName('*')];
  expect(elements.map(({ tagName }) => tagName)).toEqual(
    expect.arrayContaining(Object.keys(junitSchema)),
  );
  for (const element of elements) {
    const [attributes = '', children = ''] = junitSchema[element.tagName] ?? [];
    expect([...element.attributes].map(({ name }) => name)).toEqual(
      attributes.split(' ').filter(Boolean),
    );
    for (const child of [...element.childNodes].filter(({ nodeType }) => nodeType === 1)) {
      expect(children.split(' ')).toContain(child.nodeName);
    }
  }
});

test('[VD9] the HTML page shows picture, messages, rule and fix of each finding, and no markup of a widget', () => {
  const html = htmlReport(verdict, new Map([['host.leak', 'QUJD']]));
  expect(html).toContain('src="data:image/jpeg;base64,QUJD"');
  expect(html).toContain('100 more &lt;nodes&gt; &amp; &quot;listeners&quot;');
  expect(html).toContain('<td>onmodechanged</td>');
  expect(html).toContain('Provenance: chosen here');
  expect(html).toContain('In the product: ');
  expect(html).toContain('Remove them.');
  expect(html).toContain('setClickToAct (1)');
  expect(html.match(/<section /g)).toHaveLength(2);
  expect(html).not.toContain('<script');
});
