import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { launchOptions } from '../../run/launch-options.ts';
import { expectGrowth, openAgent, openCustomer, showTraffic } from './telephones.ts';

// Devices exist; each context decides whether a page may use them.
test.use({ launchOptions: launchOptions(['--use-fake-device-for-media-stream']) });
// Several workspaces on one machine take time to load.
test.describe.configure({ timeout: 90_000 });

test('[PH8] a customer who refuses the microphone is heard as a tone, and both read the reason', async ({
  context,
  browser,
  server,
}) => {
  await context.grantPermissions(['microphone']);
  const agent = await openAgent(context, server);
  const shy = await browser.newContext();
  // From here on, the browser refuses every permission that is not granted.
  await shy.grantPermissions([]);
  const customer = await openCustomer(shy, server);
  await customer.getByRole('button', { name: 'Call support' }).click();
  await agent.accept();
  const reason = await reasonFor(customer);
  await expect(customer.getByText(reason)).toContainText('The agent hears a quiet tone instead.');
  await expect(agent.phone.getByText(reason)).toContainText('On the caller’s side');
  await expectGrowth(await showTraffic(agent.phone));
  await shy.close();
});

/**
 * The refusal as a page sees it. A headless shell has no microphone to refuse, whatever is granted.
 */
async function reasonFor(page: Page): Promise<RegExp> {
  const error = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(String, ({ name }: Error) => name),
  );
  return error === 'NotSupportedError' ? /Not supported\./ : /The microphone was blocked\./;
}
