import { toJsonSchema } from '@valibot/to-json-schema';
import { stepSchemas, storyHeadSchema } from './scenario-schema.ts';

/** The JSON Schema of story files, as `npm run schema` writes it for editors. */
export function createStoryJsonSchema(): object {
  const head = toJsonSchema(storyHeadSchema, { typeMode: 'input' });
  const items = stepSchemas.map((schema) => {
    const { $schema: _, ...step } = toJsonSchema(schema, { typeMode: 'input' });
    return step;
  });
  return {
    ...head,
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Story for sidetone',
    properties: {
      ...head.properties,
      steps: { type: 'array', minItems: 1, items: { anyOf: items } },
    },
    required: [...(head.required ?? []), 'steps'],
  };
}
