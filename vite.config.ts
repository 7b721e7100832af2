import { defineConfig } from 'vitest/config';
import { builds, sharedSettings } from './host-app/server/build-settings.ts';

const foldersOfNodeTests = [
  'provider-sdk/src',
  'host-app',
  'sample-providers',
  'e2e/run',
  'e2e/conformance',
  'e2e/documents',
  'e2e/words',
];

// The icon package contains modules that plain Node cannot load; bundling also makes runs faster.
const bundleFluent = {
  enabled: true,
  include: ['@fluentui/react-components', '@fluentui/react-icons'],
};

// A busy machine may be slow; a condition that never comes true still fails.
const patient = { poll: { timeout: 15_000 } };

/**
 * `vite build --mode workspace|samples|library` runs one of the builds; the unit tests of all
 * workspaces run from here too. The server (`npm start`) starts Vite itself, with the same settings.
 */
export default defineConfig(({ mode }) => ({
  ...sharedSettings(),
  ...builds[mode]?.(),
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 60_000,
          expect: patient,
          // These tests share nothing, so they cannot affect each other; this is twice as fast.
          pool: 'threads',
          isolate: false,
          include: foldersOfNodeTests.map((folder) => `${folder}/**/*.test.ts`),
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          // Each of these renders a whole shell.
          testTimeout: 60_000,
          expect: patient,
          pool: 'threads',
          include: ['{host-app,sample-providers}/**/*.test.tsx'],
          deps: { optimizer: { client: bundleFluent, ssr: bundleFluent } },
        },
      },
    ],
  },
}));
