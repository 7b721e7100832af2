import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Verdict } from '../verdict.ts';

const result = v.picklist(['passed', 'failed', 'warned', 'not exercised']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const finding = v.strictObject({
  id: v.string(),
  severity: v.picklist(['error', 'warning']),
  rule: v.pipe(v.string(), v.regex(/^[A-Z]{2}\d+$/)),
  provenance: v.picklist(['documented', 'observed', 'chosen']),
  message: v.string(),
  fix: v.string(),
  source: v.optional(v.string()),
  traffic: v.array(
    v.strictObject({
      kind: v.string(),
      type: v.string(),
      data: v.string(),
      outcome: v.optional(v.string()),
      fault: v.optional(v.string()),
    }),
  ),
});

const member = { name: v.string(), deprecated: v.optional(v.string()) };

const verdictSchema = v.strictObject({
  format: v.literal(1),
  sidetone: v.string(),
  widget: v.string(),
  result,
  counts: v.strictObject({ passed: count, failed: count, warned: count, 'not exercised': count }),
  milliseconds: v.number(),
  checks: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^(start|host|call)\.[\w.-]+$/)),
      stage: v.picklist(['start', 'host', 'call']),
      title: v.string(),
      result,
      detail: v.string(),
      findings: v.array(finding),
      milliseconds: v.number(),
    }),
  ),
  use: v.strictObject({
    methods: v.array(v.strictObject({ ...member, calls: count })),
    unusedMethods: v.array(v.string()),
    events: v.array(v.strictObject({ ...member, answered: count, longestMilliseconds: count })),
    unhandledEvents: v.array(v.string()),
    callsPerMinute: count,
    readyMilliseconds: count,
    longTasks: v.strictObject({ count, longestMilliseconds: count }),
  }),
}) satisfies v.GenericSchema<unknown, Mutable<Verdict>>;

type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value;

/** The JSON Schema of the verdict, as `npm run schema` writes it for programs that read it. */
export function createVerdictJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Verdict of sidetone check',
    ...toJsonSchema(verdictSchema),
  };
}
