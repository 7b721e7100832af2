// Measures how the cost of queries grows with the number of rows; part of npm run bench.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../bench/queries.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
process.exitCode = module.benchQueries(console.log) ? 0 : 1;
