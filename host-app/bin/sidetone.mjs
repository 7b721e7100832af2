#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../server/repository-cli.ts', import.meta.url));

// A package contains only the built server. In the repository, Node 20 cannot run TypeScript, so
// Vite loads the sources, all at once: its loader is closed before the command runs.
async function loadServer() {
  if (!existsSync(source)) return import('../dist-server/cli.js');
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(source, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: sourcesOfSdk() },
  });
  return module;
}

// Bare names would load the built files, which may not exist; these are the sources.
function sourcesOfSdk() {
  const sdk = new URL('../../provider-sdk/', import.meta.url);
  const { exports } = JSON.parse(readFileSync(new URL('package.json', sdk), 'utf8'));
  return Object.entries(exports)
    .filter(([, conditions]) => conditions.source !== undefined)
    .map(([name, conditions]) => ({
      find: new RegExp(`^provider-sdk${name.slice(1)}$`),
      replacement: fileURLToPath(new URL(conditions.source, sdk)),
    }));
}

const { main } = await loadServer();
await main(process.argv.slice(2));
