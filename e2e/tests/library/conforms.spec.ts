import { fileURLToPath } from 'node:url';
import { reportOf } from '../../conformance/case-result.ts';
import { runLibraryCases } from '../../conformance/run-library-cases.ts';
import { expect, test } from '../../fixtures.ts';

const built = fileURLToPath(
  new URL('../../../provider-sdk/dist/msdyn_ciLibrary.js', import.meta.url),
);

test('the built library passes every library case in a real page', async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext();
  const results = await runLibraryCases(context, { kind: 'file', path: built });
  await context.close();
  expect(results.length).toBeGreaterThan(300);
  expect(reportOf(results).text).toContain('0 failed, 0 differ by choice');
});
