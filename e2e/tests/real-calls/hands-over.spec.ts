import type { Page } from '@playwright/test';
import { expect, test as base } from '../../fixtures.ts';
import {
  giveConfig,
  startWorkspace,
  type ConfigInput,
  type RunningServer,
} from '../../run/workspace-server.ts';
import {
  type Agent,
  expectGrowth,
  withFakeDevices,
  openAgent,
  openCustomer,
  showTraffic,
} from './telephones.ts';

/** A second workspace, for another agent, whose softphone uses the first one's line. */
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

interface House {
  readonly alex: Agent;
  readonly sam: Agent;
  readonly customer: Page;
}

// Two workspaces and a telephone take time to load, so both stories share them.
const test = base.extend<object, { house: House }>({
  house: [
    async ({ browser }, use) => {
      const colleague = await startWorkspace({});
      const phones = `http://softphone.localhost:${colleague.port}`;
      const server = await startWorkspace({}, undefined, 0, [phones]);
      giveConfig(colleague, colleagueOn(server));
      // Each has its own window: a page behind another window gets hardly any frames.
      const [first, second, third] = await Promise.all([
        browser.newContext(),
        browser.newContext(),
        browser.newContext(),
      ]);
      // The customer finds the first agent in the room, so the colleague joins later.
      const alex = await openAgent(first, server);
      const [sam, customer] = await Promise.all([
        openAgent(second, colleague),
        openCustomer(third, server),
      ]);
      await use({ alex, sam, customer });
      await Promise.all([first, second, third].map((context) => context.close()));
      await Promise.all([server.close(), colleague.close()]);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.use({ launchOptions: withFakeDevices });
// In sequence: there is one customer.
test.describe.configure({ mode: 'default', timeout: 60_000 });

async function startCall({ alex, customer }: House, name: string): Promise<void> {
  await customer.getByLabel('You are').selectOption(name);
  await customer.getByRole('button', { name: 'Call support' }).click();
  await alex.accept();
  await alex.phone.getByRole('timer').waitFor();
}

const finish = (agent: Agent) =>
  agent.phone.getByRole('button', { name: 'Save and finish' }).click();

const sessionsOf = ({ page }: Agent) =>
  page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab');

/** The two hear each other, and then hang up. */
async function expectToTalk(agent: Agent, customer: Page): Promise<void> {
  await expect(customer.getByRole('heading', { name: 'Sam Okafor' })).toBeVisible();
  await expectGrowth(await showTraffic(agent.phone));
  await expectGrowth(await showTraffic(customer));
  await customer.keyboard.press('Escape');
  await customer.getByRole('button', { name: 'Hang up' }).click();
  await finish(agent);
}

test('[PH6] a blind transfer moves the audio to the colleague', async ({ house }) => {
  const { alex, sam, customer } = house;
  await startCall(house, 'Ada Whitcomb');
  await alex.phone.getByRole('button', { name: 'Transfer' }).click();
  await alex.phone.getByRole('menuitem', { name: 'Transfer to Sam Okafor now' }).click();
  await expect(sam.page.getByRole('alertdialog')).toContainText('Transferred by Alex Rivera');
  await sam.accept();
  await finish(alex);
  await expect(
    sam.page.getByRole('main').getByRole('heading', { name: 'Ada Whitcomb' }),
  ).toBeVisible();
  await expectToTalk(sam, customer);
});

test('[PH6] a consultative transfer asks the colleague before the customer moves', async ({
  house,
}) => {
  const { alex, sam, customer } = house;
  await startCall(house, 'Benedikt Ruiz');
  await alex.phone.getByRole('button', { name: 'Transfer' }).click();
  await alex.phone.getByRole('menuitem', { name: 'Ask Sam Okafor first' }).click();
  await expect(customer.getByText('On hold')).toBeVisible();
  await sam.accept();
  await expect(sessionsOf(sam).filter({ hasText: 'Benedikt Ruiz' })).toHaveCount(1);
  await alex.phone.getByRole('button', { name: 'Complete transfer' }).click();
  await finish(alex);
  await expect(customer.getByText('On hold')).toBeHidden();
  // One session throughout: the customer took the colleague's place in it.
  await expect(sessionsOf(sam).filter({ hasText: 'Benedikt Ruiz' })).toHaveCount(1);
  await expectToTalk(sam, customer);
});
