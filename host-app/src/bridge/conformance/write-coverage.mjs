// Writes docs/coverage.md from the contract, the conformance cases and the handlers.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('../../../../', import.meta.url);
const pathOf = (path) => fileURLToPath(new URL(path, root));

const { module } = await runnerImport(pathOf('host-app/src/bridge/conformance/coverage-file.ts'), {
  configFile: false,
  logLevel: 'error',
  // Bare names would load the built files; these are the sources.
  resolve: {
    alias: {
      'provider-sdk/contract': pathOf('provider-sdk/src/contract/index.ts'),
      'provider-sdk/testing': pathOf('provider-sdk/src/testing/index.ts'),
    },
  },
});
module.writeCoverage(fileURLToPath(root));
