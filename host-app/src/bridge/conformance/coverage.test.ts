import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { coveragePath, currentCoverage } from './coverage-file.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

test('[WR17] docs/coverage.md is current: node host-app/src/bridge/conformance/write-coverage.mjs', () => {
  expect(readFileSync(coveragePath(root), 'utf8')).toBe(currentCoverage(root));
});
