// Writes the rows of the sample desk again: npm run seed
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../seed/write-desk.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
module.writeDesk(fileURLToPath(new URL('../src/dataverse/seed/desk/desk.json', import.meta.url)));
