import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf, libraryMutants } from 'provider-sdk/testing';
import { eventSources } from '../event-sources/index.ts';
import { handlers } from '../handlers/index.ts';
import { hostMutants } from './mutants/index.ts';

/** Expected content of `docs/coverage.md`, computed from contract, cases and handlers. */
export function currentCoverage(root: string): string {
  return coverageOf({
    handlers: new Set(Object.keys(handlers)),
    eventSources: new Set(Object.keys(eventSources)),
    simplified: simplifiedIn(join(root, 'host-app/src/bridge/handlers')),
    libraryMutants,
    hostMutants,
  });
}

export function coveragePath(root: string): string {
  return join(root, 'docs/coverage.md');
}

export function writeCoverage(root: string): void {
  writeFileSync(coveragePath(root), currentCoverage(root));
}

/** The simplifications that handlers report in their diagnostics. */
function simplifiedIn(folder: string): ReadonlyMap<string, string> {
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const confessions = sources.flatMap((source) => [
    ...source.matchAll(/simplified\(\s*'(\w+)',\s*'([^']+)'/g),
  ]);
  return new Map(confessions.map(([, method = '', instead = '']) => [method, instead]));
}
