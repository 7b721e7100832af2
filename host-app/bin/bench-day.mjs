// One day of the contact center, three times; part of npm run bench.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../bench/day.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
process.exitCode = module.benchDay(console.log) ? 0 : 1;
