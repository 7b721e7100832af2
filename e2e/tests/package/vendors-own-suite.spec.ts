import { stripVTControlCharacters } from 'node:util';
import { freePort } from '../../run/free-port.ts';
import { expect, test } from '../../fixtures.ts';

test.use({ packages: ['provider-sdk', 'host-app'] });

/** One round in the usual run; `npm run vendor-rounds` runs more. */
const rounds = Number(process.env['VENDOR_ROUNDS'] ?? 1);

test('a vendor with the packed packages tests its own page, with storage, in any order', async ({
  projectOf,
}) => {
  test.setTimeout(rounds * 600_000);
  const project = projectOf('vendor-project');
  const port = await freePort();
  const failed: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const { succeeded, output } = await project.browserTest(port, [`--shuffle=round-${round}`]);
    const hasPassed = succeeded && output.includes('8 passed');
    if (!hasPassed) failed.push(`round ${round}:\n${output}`);
    if (rounds > 1) console.log(`round ${round} of ${rounds}: ${hasPassed ? 'passed' : output}`);
  }
  expect(failed.join('\n'), `${failed.length} of ${rounds} rounds failed`).toBe('');
});

const causes = {
  'an unreturned promise': [/\[EV7\].*onclicktoact/],
  'a wrong library address': [
    'loads it from http://localhost:5174/webresources/Widget/msdyn_ciLibrary.js',
    'the workspace of this test is at http://localhost:5173',
  ],
  'a refused first call': ['[PN1]', 'setMode paramter value must be 0, 1 or 2'],
  'a misspelled template': ['[NT5]', 'Did you mean "contoso_call_incoming"?'],
  'a misspelled provider': ['Unknown provider "acme_fone"; did you mean acme_phone?'],
  'a faulty config': ['The workspace cannot start.', 'got "brightline"'],
  'a misspelled method': ['Unknown method "createSesion"; did you mean createSession?'],
};

test('a failure text of such a suite names the cause', async ({ projectOf }) => {
  test.setTimeout(600_000);
  const project = projectOf('vendor-project');
  const args = ['--config=faults.config.ts'];
  const { output } = await project.browserTest(await freePort(), args);
  expect(output).toContain(`${Object.keys(causes).length} failed`);
  for (const [fault, texts] of Object.entries(causes)) {
    const failure = failureOf(fault, output);
    for (const text of texts) expect(failure, fault).toMatch(text);
  }
});

/** The text from the heading of a failed test to the next heading. */
function failureOf(title: string, output: string): string {
  const failures = stripVTControlCharacters(output)
    .split(/^ {2}\d+\) /m)
    .slice(1);
  return failures.find((failure) => failure.split('\n', 1)[0]?.includes(title)) ?? '';
}
