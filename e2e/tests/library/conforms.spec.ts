import { parseArguments } from '../../conformance/arguments.ts';
import { reportOf } from '../../conformance/case-result.ts';
import { runLibraryCases } from '../../conformance/run-library-cases.ts';
import { expect, test } from '../../fixtures.ts';

test('the library passes every library case in a real page, fetched from its host', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const context = await browser.newContext();
  const results = await runLibraryCases(context, parseArguments(['--url', server.origin]));
  await context.close();
  expect(results.length).toBeGreaterThan(300);
  expect(reportOf(results).text).toContain('0 failed, 0 differ by choice');
});
