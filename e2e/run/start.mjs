// Node 20 cannot run TypeScript, so Vite loads the sources of the runner.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const runner = fileURLToPath(new URL('main.ts', import.meta.url));
const { module } = await runnerImport(runner, { configFile: false, logLevel: 'error' });
await module.main(process.argv.slice(2));
