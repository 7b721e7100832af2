// Writes the notices of the package, and fails for a license that is not on the list.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../server/notices/write-notices.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
try {
  module.writeNotices();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
