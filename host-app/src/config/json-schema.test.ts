import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createJsonSchema } from './json-schema.ts';

test('the published schema is up to date; "npm run schema" writes it anew', () => {
  const published = new URL('../../workspace.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(createJsonSchema())),
  );
});
