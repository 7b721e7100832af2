// Node 20 cannot run TypeScript, so Vite loads the sources of the runner.
import { fileURLToPath } from 'node:url';
import { defaultServerConditions, runnerImport } from 'vite';

const runner = fileURLToPath(new URL('main.ts', import.meta.url));
const conditions = ['source', ...defaultServerConditions];
const { module } = await runnerImport(runner, {
  configFile: false,
  logLevel: 'error',
  environments: { inline: { resolve: { conditions } } },
});
await module.main(process.argv.slice(2));
