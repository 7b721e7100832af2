import { expect, test } from '../../fixtures.ts';
import { envelopes, messagesOf, recordMessages } from '../wire-recorder.ts';
import {
  expectGrowth,
  expectSilence,
  withFakeDevices,
  openAgent,
  openCustomer,
  showTraffic,
} from './telephones.ts';

test.use({ launchOptions: withFakeDevices });
// Several workspaces on one machine take time to load.
test.describe.configure({ timeout: 90_000 });

test('[PH4] a customer calls from another window, and both hear each other until hold', async ({
  browser,
  context,
  server,
}) => {
  const agent = await openAgent(context, server, recordMessages);
  const elsewhere = await browser.newContext();
  const customer = await openCustomer(elsewhere, server);
  await customer.getByRole('button', { name: 'Call support' }).click();
  await expect(agent.page.getByRole('alertdialog')).toContainText('Ada Whitcomb');
  await agent.accept();

  await expect(customer.getByRole('timer', { name: 'Call duration' })).toBeVisible();
  await expect(
    agent.page.getByRole('main').getByRole('heading', { name: 'Ada Whitcomb' }),
  ).toBeVisible();
  const requests = envelopes(await messagesOf(agent.page)).map(({ messageType }) => messageType);
  expect(requests.indexOf('notifyEvent')).toBeGreaterThan(-1);
  expect(requests.indexOf('createSession')).toBeGreaterThan(requests.indexOf('notifyEvent'));

  const heardByAgent = await showTraffic(agent.phone);
  const heardByCustomer = await showTraffic(customer);
  await expectGrowth(heardByAgent);
  await expectGrowth(heardByCustomer);

  await agent.page.keyboard.press('Escape');
  await agent.phone.getByRole('button', { name: 'Hold' }).click();
  await expect(customer.getByText('On hold')).toBeVisible();
  const held = await showTraffic(agent.phone);
  await expectSilence(held);
  // Meanwhile the customer hears music.
  await expectGrowth(heardByCustomer);

  await agent.page.keyboard.press('Escape');
  await agent.phone.getByRole('button', { name: 'Resume' }).click();
  await expectGrowth(await showTraffic(agent.phone));

  await agent.page.keyboard.press('Escape');
  await agent.phone.getByRole('button', { name: 'Keypad' }).click();
  await agent.phone.getByRole('button', { name: '7' }).click();
  await expect(agent.phone.getByLabel('Keys pressed')).toHaveText('7');
  await agent.page.keyboard.press('Escape');
  await agent.phone.getByRole('button', { name: 'End call' }).click();
  await expect(customer.getByText('Call ended')).toBeVisible();
  await expect(agent.phone.getByRole('button', { name: 'Save and finish' })).toBeVisible();
  await elsewhere.close();
});
