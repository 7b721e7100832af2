import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures.ts';
import { freePort } from '../../run/free-port.ts';
import { rulesFound, runSidetone, verdictOn } from './run-sidetone.ts';

test('[VD9] a good widget passes, and the files say the same as the JSON', async () => {
  test.setTimeout(300_000); // It starts a server and a browser of its own.
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  const files = ['junit', 'sarif', 'badge'].map((name) => join(folder, name));
  const [junit = '', sarif = '', badge = ''] = files;
  const verdict = await verdictOn(
    'http://minimal.localhost:5173/',
    '--only',
    'start',
    '--junit',
    junit,
    '--sarif',
    sarif,
    '--badge',
    badge,
  );
  expect(verdict).toMatchObject({ code: 0, result: 'passed' });
  expect(verdict.counts).toMatchObject({ passed: 17, failed: 0 });
  expect(readFileSync(junit, 'utf8')).toContain('tests="17" failures="0"');
  expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ runs: [{ results: [] }] });
  expect(readFileSync(badge, 'utf8')).toContain('100% of 17');
  rmSync(folder, { recursive: true });
});

test('[VD8] behind a page that does not start, nothing is exercised and nothing passes', async () => {
  test.setTimeout(300_000); // It starts a server and a browser of its own.
  const verdict = await verdictOn(`http://gone.localhost:${await freePort()}/`);
  expect(verdict).toMatchObject({ code: 1, result: 'failed' });
  expect(rulesFound(verdict)['start.answers']).toEqual(['BT1']);
  const host = verdict.checks.filter(({ stage }) => stage === 'host');
  expect(host.length).toBeGreaterThan(30);
  expect(new Set(host.map(({ result }) => result))).toEqual(new Set(['not exercised']));
  expect(host[0]?.detail).toBe('The widget did not start: see start.answers.');
});

test('[VD9] without a verdict, the command exits with 2 and one reason', async () => {
  test.setTimeout(120_000); // It starts two programs.
  const [config, option] = await Promise.all([
    runSidetone(['check', 'http://a.localhost:1/', '--config', 'missing.json']),
    runSidetone(['check', 'a.test']),
  ]);
  expect(config).toMatchObject({ code: 2, output: '' });
  expect(config.complaints).toContain('missing.json: expected a readable config file');
  expect(option).toMatchObject({ code: 2, output: '' });
  expect(option.complaints).toContain('did you mean "http://a.test"?');
});
