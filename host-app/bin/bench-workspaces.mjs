// Many isolated workspaces in one process; part of npm run bench.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

const { module } = await runnerImport(pathOf('../bench/workspaces.ts'), {
  configFile: false,
  logLevel: 'error',
  // Bare names would load the built files; these are the sources.
  resolve: {
    alias: {
      'provider-sdk/contract': pathOf('../../provider-sdk/src/contract/index.ts'),
      'provider-sdk/testing': pathOf('../../provider-sdk/src/testing/index.ts'),
    },
  },
});
process.exitCode = (await module.benchWorkspaces(console.log)) ? 0 : 1;
