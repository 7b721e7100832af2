import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import JSON5 from 'json5';
import { afterAll, expect, test } from 'vitest';
import { configSchema } from '../src/config/config-schema.ts';
import { loadConfig } from './config-file.ts';
import { writeFirstConfig } from './init-config.ts';
import { withWidgets } from './widget-providers.ts';

const folder = mkdtempSync(join(tmpdir(), 'init-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the first config starts and contains comments', async () => {
  const file = writeFirstConfig(undefined, folder);
  expect(readFileSync(file, 'utf8')).toContain('// ');
  const { config } = await loadConfig(undefined, folder);
  expect(config.providers[0]).toMatchObject({ uniqueName: 'acme_phone', label: 'Acme Phone' });
});

test('the first config shows every section, and names the schema for editors', () => {
  const text = readFileSync(join(folder, 'workspace.config.json'), 'utf8');
  for (const section of Object.keys(configSchema.entries)) {
    expect(text).toContain(`"${section}":`);
  }
  const { $schema } = JSON5.parse<{ readonly $schema: string }>(text);
  expect(existsSync(resolve(folder, $schema))).toBe(true);
});

test('an existing config stays unchanged', () => {
  expect(() => writeFirstConfig('workspace.config.json', folder)).toThrow('file already exists');
});

test('widgets on the command line replace the configured providers', async () => {
  const { config } = await loadConfig(undefined, folder);
  const { providers, records } = withWidgets(config, ['http://localhost:3000/w.html']);
  expect(providers.map(({ label, channelUrl }) => [label, channelUrl])).toEqual([
    ['localhost:3000', 'http://localhost:3000/w.html'],
  ]);
  expect(records).toBe(config.records);
  expect(withWidgets(config, [])).toBe(config);
});
