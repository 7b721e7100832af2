import { expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { greeting } from './greeting.ts';
import type { RunningServer } from './start-server.ts';

const server: RunningServer = {
  port: 5173,
  origin: 'http://localhost:5173',
  samples: ['minimal', 'softphone'],
  config: parseConfig({}),
  close: async () => undefined,
};

test('names every address and the first thing to click', () => {
  expect(greeting(server, 5173).split('\n')).toEqual([
    '',
    '  Workspace  http://localhost:5173/',
    '  Samples    http://localhost:5173/samples/',
    '  Sample     http://minimal.localhost:5173/',
    '  Sample     http://softphone.localhost:5173/',
    '  Provider   Phone: http://softphone.localhost:5173/',
    '',
    'Open http://localhost:5173/, press "Simulate incoming call" in the panel, then press "Accept".',
  ]);
});

test('says when the wanted port was busy', () => {
  expect(greeting(server, 5172)).toMatch(/^Port 5172 is busy, so this is port 5173\.\n/);
  expect(greeting(server, 0)).not.toContain('busy');
});

test('does not promise a softphone that is not configured', () => {
  const config = parseConfig({ builtIn: false });
  expect(greeting({ ...server, config }, 5173)).toContain('no provider is configured');
});
