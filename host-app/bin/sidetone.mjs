#!/usr/bin/env node
// Node 20 cannot run TypeScript, so Vite loads the sources of the server.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const server = fileURLToPath(new URL('../server/cli.ts', import.meta.url));
const { module } = await runnerImport(server, { configFile: false, logLevel: 'error' });
await module.main(process.argv.slice(2));
