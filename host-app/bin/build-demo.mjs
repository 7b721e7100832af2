// Writes a folder for a static host from the built output: npm run build:demo [folder]
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../server/demo/write-demo.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
const usual = fileURLToPath(new URL('../../dist/demo', import.meta.url));
const folder = process.argv[2] ? resolve(process.argv[2]) : usual;
await module.writeDemo(folder); // Without a config: the samples.
console.log(`The demo is in ${folder}: serve it with any static host.`);
