import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startHost } from './start-host.ts';

const samples = new URL('../../../sample-providers/', import.meta.url);

test.each(['two-vendors.', 'both.', 'screen-pop/', 'minimal/', 'web-resource-provider/'])(
  '[RC14] the config %sworkspace.config.json is strict, and nothing in it is refused',
  (name) => {
    const text = readFileSync(new URL(`${name}workspace.config.json`, samples), 'utf8');
    const { $schema: _unused, ...config } = JSON.parse(text) as Record<string, unknown>;
    expect(config['schema']).toBe('strict');
    const host = startHost(config);
    expect(host.journal.diagnostics.entries()).toEqual([]);
    host.stop();
  },
);
