import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import type { ConfigInput, RunningServer } from '../../run/workspace-server.ts';
import {
  type Agent,
  expectGrowth,
  withFakeDevices,
  openAgent,
  openCustomer,
  showTraffic,
} from './telephones.ts';

test.use({ launchOptions: withFakeDevices });
// Several workspaces on one machine take their time to load.
test.describe.configure({ timeout: 90_000 });

/** A second workspace, of another agent, whose softphone is on the first one's line. */
const colleagueOn = ({ origin }: RunningServer): ConfigInput => ({
  environment: { user: { fullName: 'Sam Okafor' } },
  providers: [
    {
      uniqueName: 'contoso_phone',
      label: 'Phone',
      channelUrl: 'http://softphone.localhost:5173/',
      customParams: JSON.stringify({ signalling: `${origin.replace('http', 'ws')}/signalling` }),
    },
  ],
});

async function startCall(context: BrowserContext, server: RunningServer, colleague: RunningServer) {
  // The customer finds the first agent of the room, so the colleague comes later.
  const alex = await openAgent(context, server);
  const sam = await openAgent(context, colleague);
  const customer = await openCustomer(context, server);
  await customer.getByRole('button', { name: 'Call support' }).click();
  await alex.accept();
  await expect(alex.phone.getByRole('timer')).toBeVisible();
  return { alex, sam, customer };
}

const finishes = (agent: Agent) =>
  expect(agent.phone.getByRole('button', { name: 'Save and finish' })).toBeVisible();

test('[PH6] a blind transfer moves the sound to the colleague', async ({
  context,
  page,
  server,
  openWorkspace,
}) => {
  await page.close();
  const { alex, sam, customer } = await startCall(
    context,
    server,
    await openWorkspace(colleagueOn(server)),
  );
  await alex.phone.getByRole('button', { name: 'Transfer' }).click();
  await alex.phone.getByRole('menuitem', { name: 'Transfer to Sam Okafor now' }).click();
  await expect(sam.page.getByRole('alertdialog')).toContainText('Transferred by Alex Rivera');
  await sam.accept();
  await finishes(alex);
  await expect(customer.getByRole('heading', { name: 'Sam Okafor' })).toBeVisible();
  await expect(
    sam.page.getByRole('main').getByRole('heading', { name: 'Ada Example' }),
  ).toBeVisible();
  await expectGrowth(await showTraffic(sam.phone));
  await expectGrowth(await showTraffic(customer));
});

test('[PH6] a consultative transfer asks the colleague before the customer moves', async ({
  context,
  page,
  server,
  openWorkspace,
}) => {
  await page.close();
  const { alex, sam, customer } = await startCall(
    context,
    server,
    await openWorkspace(colleagueOn(server)),
  );
  await alex.phone.getByRole('button', { name: 'Transfer' }).click();
  await alex.phone.getByRole('menuitem', { name: 'Ask Sam Okafor first' }).click();
  await expect(customer.getByText('On hold')).toBeVisible();
  await sam.accept();
  await alex.phone.getByRole('button', { name: 'Complete transfer' }).click();
  await finishes(alex);
  await expect(customer.getByRole('heading', { name: 'Sam Okafor' })).toBeVisible();
  await expect(customer.getByText('On hold')).toBeHidden();
  // One session all along: the customer took the colleague's place in it.
  await expect(sam.page.getByRole('tab', { name: /^Ada Example/ }).first()).toBeVisible();
  await expectGrowth(await showTraffic(sam.phone));
});
