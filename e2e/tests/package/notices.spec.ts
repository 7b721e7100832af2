import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../../fixtures.ts';

test.use({ packages: ['provider-sdk', 'host-app'] });

const license = fileURLToPath(new URL('../../../LICENSE', import.meta.url));

test('each package has its license, and the workspace those of the code in it', async ({
  projectOf,
}) => {
  const project = projectOf('headless-widget');
  const read = (...parts: string[]) => readFileSync(project.path('node_modules', ...parts), 'utf8');
  for (const name of ['provider-sdk', 'host-app']) {
    expect(read(name, 'LICENSE')).toBe(readFileSync(license, 'utf8'));
  }
  const notices = read('host-app', 'THIRD-PARTY-NOTICES.md');
  // In the page, in the samples, in the server, and in the host without a screen.
  for (const name of ['react-dom', '@fluentui/react-persona', 'ws', '@xmldom/xmldom']) {
    expect(notices).toMatch(new RegExp(`^- ${name} \\d[\\w.-]* \\(MIT\\)$`, 'm'));
  }
  expect(notices).toContain('    Copyright (c) Meta Platforms, Inc. and affiliates.');
});
