// Writes the references in docs from the schema, the code and the types: npm run reference
import { fileURLToPath } from 'node:url';
import { defaultServerConditions, runnerImport } from 'vite';

const conditions = ['source', ...defaultServerConditions];
const { module } = await runnerImport(
  fileURLToPath(new URL('reference/references.ts', import.meta.url)),
  {
    configFile: false,
    logLevel: 'error',
    environments: { inline: { resolve: { conditions } } },
  },
);
module.writeReferences();
