#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../server/repository-cli.ts', import.meta.url));

// A package contains only the built server. In the repository, Node 20 cannot run TypeScript, so
// Vite loads the sources, all at once: its loader is closed before the command runs.
async function loadServer() {
  if (!existsSync(source)) return import('../dist-server/cli.js');
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
  return module;
}

const { main } = await loadServer();
await main(process.argv.slice(2));
