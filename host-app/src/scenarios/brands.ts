import JSON5 from 'json5';
import * as v from 'valibot';
import { parseConfig } from '../config/parse-config.ts';
import { parseWith } from '../config/problems.ts';
import { row, text } from '../config/values.ts';

const brandSchema = row({
  name: text,
  /** Parts of a config file: names, colors and records of the brand. */
  workspace: v.record(v.string(), v.unknown(), 'an object'),
});

/**
 * The company of a presentation: its name, colors, customers and cases.
 *
 * The sample rows are those of a utility, so every brand is a utility too.
 */
export type Brand = v.InferOutput<typeof brandSchema>;

const files = import.meta.glob<string>('./brands/*.json5', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names of all brand packs, as `&brand=` accepts them. */
export const brandNames: readonly string[] = Object.keys(files).map((path) =>
  path.replace('./brands/', '').replace('.json5', ''),
);

/**
 * Undefined for an unknown name.
 *
 * @throws {ConfigError} with every mistake of the pack.
 */
export function readBrand(name: string): Brand | undefined {
  const content = files[`./brands/${name}.json5`];
  if (content === undefined) return undefined;
  const brand = parseWith(brandSchema, JSON5.parse(content));
  parseConfig(brand.workspace);
  return brand;
}
