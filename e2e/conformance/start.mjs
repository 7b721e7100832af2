// Node 20 cannot run TypeScript, so Vite loads the sources of the command.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const command = fileURLToPath(new URL('main.ts', import.meta.url));
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error' });
await module.main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
