import { toJsonSchema } from '@valibot/to-json-schema';
import { brandSchema } from './brand-schema.ts';

/** The JSON Schema of brand files, as `npm run schema` writes it for editors. */
export function createBrandJsonSchema(): object {
  const schema = toJsonSchema(brandSchema, {
    typeMode: 'input',
    ignoreActions: ['check'], // JSON Schema cannot express this rule; the parser checks it.
  });
  return {
    ...schema,
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Brand for sidetone',
  };
}
