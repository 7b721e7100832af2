import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import JSON5 from 'json5';
import { expect, test } from 'vitest';
import { firstBrand } from '../../server/stage/first-brand.ts';
import { createBrandJsonSchema } from './brand-json-schema.ts';
import { createStoryJsonSchema } from './story-json-schema.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, import.meta.url)).map((file) => read(`${folder}${file}`));

test.each([
  ['story', createStoryJsonSchema()],
  ['brand', createBrandJsonSchema()],
])('the published schema of a %s is up to date; "npm run schema" rewrites it', (name, schema) => {
  expect(JSON.parse(read(`../../${name}.schema.json`))).toEqual(JSON.parse(JSON.stringify(schema)));
});

const stories = filesIn('../scenarios/stories/');
const brands = [...filesIn('../scenarios/brands/'), firstBrand('northwind', './brand.schema.json')];

test.each([
  [
    'story',
    createStoryJsonSchema(),
    stories,
    "{ title: 'A', lesson: 'B', steps: [{ says: 'x' }] }",
  ],
  ['brand', createBrandJsonSchema(), brands, "{ name: 'A', colors2: {} }"],
])('[SN7] an editor accepts every %s and marks a mistake', (_name, schema, good, mistaken) => {
  const isValid = new Ajv({ strict: false }).compile(schema);
  expect(good.length).toBeGreaterThan(3);
  for (const text of good) expect(isValid(JSON5.parse(text)), text).toBe(true);
  expect(isValid(JSON5.parse(mistaken))).toBe(false);
});
