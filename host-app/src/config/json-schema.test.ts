import { readFileSync } from 'node:fs';
import type { InferInput } from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { ConfigInput } from './config-input.ts';
import type { configSchema } from './config-schema.ts';
import { createJsonSchema } from './json-schema.ts';

test('the published schema is up to date; "npm run schema" rewrites it', () => {
  const published = new URL('../../workspace.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(createJsonSchema())),
  );
});

test('the published type matches the schema; "npm run schema" rewrites it', () => {
  expectTypeOf<ConfigInput>().toEqualTypeOf<InferInput<typeof configSchema>>();
});
