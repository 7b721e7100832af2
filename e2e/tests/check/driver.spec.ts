import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures.ts';
import { rulesFound, runSidetone } from './run-sidetone.ts';
import type { Verdict } from '../../../host-app/check/verdict.ts';

const organization = 'http://localhost:5173';

/** Each press opens two sessions, writes the record twice, and leaves a notification. */
const widget = `<!doctype html><title>Phone</title><button>Ring</button>
<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>
<script>
  const cif = Microsoft.CIFramework;
  cif.setMode(1);
  const write = () => cif.createRecord('phonecall', JSON.stringify({ subject: 'Call' }));
  document.querySelector('button').onclick = async () => {
    const templateParameters = { customerName: 'Ada', contactId: '' };
    const open = () => cif.createSession({ templateName: 'contoso_phone_session', templateParameters });
    await Promise.all([open(), open()]);
    await write();
    await write();
    cif.notifyEvent({ templateName: 'contoso_call_incoming', templateParameters: { customerName: 'Ada', number: '1', queue: 'A' } });
  };
</script>`;

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'driver-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

async function check(page: string, driver: object, ...args: readonly string[]) {
  const file = join(folder, 'check.driver.json');
  writeFileSync(file, JSON.stringify(driver));
  const run = await runSidetone(['check', page, '--only', 'call.whole', '--driver', file, ...args]);
  return { ...run, verdict: JSON.parse(run.output || '{}') as Verdict };
}

const mistakes = [
  ['[VD10] a second session of one call', 'VD10'],
  ['[VD11] a record that is written twice', 'VD11'],
  ['[VD12] a notification that stays', 'VD12'],
] as const;

test.describe('one call with mistakes', () => {
  // One verdict is enough for all of them.
  test.describe.configure({ mode: 'default', timeout: 300_000 });
  let asked: ReturnType<typeof check> | undefined;
  for (const [claim, rule] of mistakes) {
    test(`${claim} is found`, async ({ servePages }) => {
      const origin = await servePages({ '/phone.html': widget });
      const page = `${origin.replace('//localhost', '//phone.localhost')}/phone.html`;
      asked ??= check(page, { ring: [{ click: 'Ring' }], record: 'phonecall' });
      const run = await asked;
      expect(rulesFound(run.verdict)['call.whole'], run.output).toContain(rule);
      expect(run.code).toBe(1);
    });
  }
});

test('[VD13] behind a driver that does not fit, no call is exercised, and the exit code is 0', async () => {
  test.setTimeout(300_000); // It starts a server and a browser of its own.
  const run = await check('http://minimal.localhost:5173/', { ring: [{ click: 'Dial' }] });
  expect(run.code, run.complaints).toBe(0);
  expect(run.verdict.counts).toEqual({ passed: 0, failed: 0, warned: 0, 'not exercised': 1 });
  expect(run.complaints).toContain(
    'Whole calls were not exercised. The driver does not fit: ring[0]: the widget shows no button "Dial".',
  );
});
