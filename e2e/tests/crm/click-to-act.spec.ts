import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { envelopes, messagesOf, recordMessages, widgetFrame } from '../wire-recorder.ts';

test.use({
  config: {
    providers: [
      {
        uniqueName: 'contoso_screen_pop',
        label: 'Screen pop',
        channelUrl: 'http://screen-pop.localhost:5173/',
        sortOrder: 0,
      },
      {
        uniqueName: 'contoso_phone',
        label: 'Phone',
        channelUrl: 'http://softphone.localhost:5173/',
        enableOutbound: true,
        sortOrder: 1,
      },
    ],
  },
});

/** Numbers that a provider was offered, with the record of each. */
async function offered(page: Page, host: string): Promise<string[]> {
  const widget = envelopes(await messagesOf(widgetFrame(page, host)));
  return widget
    .filter(({ messageType }) => messageType === 'onclicktoact')
    .map(({ messageData }) => {
      const { value, entityLogicalName } = JSON.parse(String(messageData)) as Record<
        string,
        string
      >;
      return `${entityLogicalName} ${value}`;
    });
}

test('[CA1] a number of a list, a form and the timeline reaches the provider that takes calls', async ({
  page,
}) => {
  await recordMessages(page);
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await expect(phone.getByText('Ready', { exact: true })).toBeAttached();
  const main = page.getByRole('main');
  await page.getByRole('button', { name: 'Site map' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Contacts' }).click();
  await main.getByRole('searchbox', { name: 'Filter contacts' }).fill('Ada Whitcomb');
  await main.getByRole('button', { name: 'Call +1 555 0100' }).click();
  const heard = ['contact +1 555 0100'];
  await expect.poll(() => offered(page, 'softphone.localhost')).toEqual(heard);

  await page.getByRole('tab', { name: /^Home/ }).click();
  await main.getByRole('button', { name: 'Ada Whitcomb', exact: true }).click();
  await main.getByRole('button', { name: 'Call +1 555 0100' }).first().click();
  await expect.poll(() => offered(page, 'softphone.localhost')).toEqual([...heard, ...heard]);

  await main.getByRole('button', { name: 'Add to timeline' }).click();
  await page.getByRole('menuitem', { name: 'Phone call' }).click();
  const drawer = page.getByRole('dialog', { name: 'Quick create: Phone Call' });
  await drawer.getByRole('textbox', { name: 'Subject' }).fill('Call back');
  await drawer.getByRole('textbox', { name: 'Phone Number' }).fill('+1 555 0142');
  await drawer.getByRole('button', { name: 'Save and close' }).click();
  await main
    .getByRole('list', { name: 'Timeline entries' })
    .getByRole('button', { name: 'Call +1 555 0142' })
    .click();
  await expect
    .poll(() => offered(page, 'softphone.localhost'))
    .toEqual([...heard, ...heard, 'phonecall +1 555 0142']);
  expect(await offered(page, 'screen-pop.localhost')).toEqual([]);
});
