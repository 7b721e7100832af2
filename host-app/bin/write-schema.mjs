// Writes the JSON Schema of the config file: npm run schema
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../src/config/json-schema.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
const target = new URL('../workspace.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(module.createJsonSchema(), null, 2)}\n`);
