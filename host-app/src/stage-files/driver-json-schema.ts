import { toJsonSchema } from '@valibot/to-json-schema';
import { driverSchema } from './driver-schema.ts';

/** The JSON Schema of driver files, as `npm run schema` writes it for editors. */
export function createDriverJsonSchema(): object {
  const schema = toJsonSchema(driverSchema, {
    typeMode: 'input',
    ignoreActions: ['raw_check'], // JSON Schema hardly expresses this rule; the parser checks it.
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Driver of a widget for sidetone check',
    ...schema,
  };
}
