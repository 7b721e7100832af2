// Writes the JSON Schema of the config file, and its type: npm run schema
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const load = async (path) => {
  const { module } = await runnerImport(pathOf(path), { configFile: false, logLevel: 'error' });
  return module;
};

const { createJsonSchema } = await load('../src/config/json-schema.ts');
const { createConfigInputText } = await load('../src/config/config-input-text.ts');
const schema = `${JSON.stringify(createJsonSchema(), null, 2)}\n`;
writeFileSync(pathOf('../workspace.schema.json'), schema);
const { createDriverJsonSchema } = await load('../src/stage-files/driver-json-schema.ts');
const driver = `${JSON.stringify(createDriverJsonSchema(), null, 2)}\n`;
writeFileSync(pathOf('../driver.schema.json'), driver);
const { createStoryJsonSchema } = await load('../src/stage-files/story-json-schema.ts');
writeFileSync(
  pathOf('../story.schema.json'),
  `${JSON.stringify(createStoryJsonSchema(), null, 2)}\n`,
);
const { createBrandJsonSchema } = await load('../src/stage-files/brand-json-schema.ts');
writeFileSync(
  pathOf('../brand.schema.json'),
  `${JSON.stringify(createBrandJsonSchema(), null, 2)}\n`,
);
const { createVerdictJsonSchema } = await load('../check/report/verdict-json-schema.ts');
const verdict = `${JSON.stringify(createVerdictJsonSchema(), null, 2)}\n`;
writeFileSync(pathOf('../verdict.schema.json'), verdict);
writeFileSync(pathOf('../src/config/config-input.ts'), createConfigInputText());
