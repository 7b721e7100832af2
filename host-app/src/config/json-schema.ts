import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from './config-schema.ts';
import { isObject } from './json-shape.ts';
import { withKeySentences, type Properties } from './describe-keys.ts';
import { quirkSentences } from './quirk-sentences.ts';
import { columnsOf, type Column, type Columns } from './logical-columns.ts';

/** The JSON Schema of the config file, as `npm run schema` writes it for editors. */
export function createJsonSchema(): object {
  const schema = toJsonSchema(configSchema, {
    typeMode: 'input',
    ignoreActions: ['check'], // JSON Schema cannot express this rule; the parser checks it.
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Sidetone workspace config',
    ...schema,
    properties: withQuirkSentences(withExportedRows(withKeySentences(schema.properties ?? {}))),
  };
}

/** The page works without the descriptions, so its schema leaves them out. */
function withQuirkSentences(properties: Properties): Properties {
  const { quirks } = properties;
  if (!isObject(quirks)) throw new Error('The config has no object "quirks".');
  const described = Object.entries(quirkSentences).map(
    ([name, description]) => [name, { type: 'boolean', description }] as const,
  );
  return { ...properties, quirks: { ...quirks, properties: Object.fromEntries(described) } };
}

/** Rows may also be written with the product's logical names. */
function withExportedRows(properties: Properties): Properties {
  const lists = Object.entries(columnsOf).map(([list, columns]) => {
    const property = properties[list];
    if (!isObject(property)) throw new Error(`The config has no list "${list}".`);
    return [list, { ...property, items: rowOrExportedRow(property['items'], columns) }] as const;
  });
  return { ...properties, ...Object.fromEntries(lists) };
}

function rowOrExportedRow(row: unknown, columns: Columns): object {
  const described = Object.entries(columns).map(
    ([name, column]) => [name, describeColumn(column)] as const,
  );
  return {
    if: { type: 'object', required: ['msdyn_uniquename'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { type: 'object', properties: Object.fromEntries(described) },
    else: row,
  };
}

function describeColumn({ key, choices }: Column): object {
  const description = `The value of "${key}".`;
  return choices ? { description, enum: [...choices.keys(), null] } : { description };
}
