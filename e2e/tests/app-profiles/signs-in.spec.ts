import type { Frame } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import type { ConfigInput } from '../../fixtures.ts';
import { openVendors, twoVendors } from '../two-vendors/vendors.ts';
import { widgetFrame } from '../wire-recorder.ts';

const kim = { id: '6f1c2a34-58b1-4a52-9d3e-0c1f2b3a4d5e', fullName: 'Kim Lee' };

const config: ConfigInput = {
  ...twoVendors,
  users: [kim],
  appProfiles: [
    { uniqueName: 'acme_phone_desk', providers: ['contoso_phone'], users: [kim.id] },
    { uniqueName: 'acme_everything', isDefault: true },
  ],
};

test.use({ config });

test('[SC6] [EN1] an agent who signs in gets a fresh screen, the right profile and their own records', async ({
  page,
}) => {
  const { takeCall } = await openVendors(page);
  await takeCall();
  const sessions = page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab');
  await expect(sessions).toHaveCount(2);

  await page.getByRole('button', { name: 'Simulator console' }).click();
  const console = page.getByRole('region', { name: 'Simulator console' });
  await console.getByRole('tab', { name: 'Providers and templates' }).click();
  await console.getByLabel('Kind of record').selectOption('Users');
  await console.getByRole('button', { name: `Edit ${kim.fullName}` }).click();
  await expect(console).toContainText('App profile: acme_phone_desk');
  await console.getByRole('button', { name: 'Sign in' }).click();
  await page
    .getByRole('alertdialog', { name: 'Sign in as Kim Lee?' })
    .getByRole('button', { name: 'Sign in' })
    .click();

  await expect(sessions).toHaveCount(1);
  await expect(page.locator('iframe[data-provider]')).toHaveCount(1);
  await takeCall();
  expect(await namesOfTheAgent(widgetFrame(page, 'softphone.localhost'))).toEqual({
    username: 'Kim Lee',
    owner: 'Kim Lee',
  });
});

/** The user that the widget receives, and the owner of the row that the widget creates. */
function namesOfTheAgent(frame: Frame): Promise<unknown> {
  return frame.evaluate(async () => {
    const { CIFramework } = (globalThis as unknown as WidgetWindow).Microsoft;
    const { username } = JSON.parse(await CIFramework.getEnvironment());
    const { id } = JSON.parse(
      await CIFramework.createRecord('account', JSON.stringify({ name: 'Made by Kim' })),
    );
    const row = JSON.parse(
      await CIFramework.retrieveRecord('account', id, '?$select=_ownerid_value'),
    );
    return { username, owner: row['_ownerid_value@OData.Community.Display.V1.FormattedValue'] };
  });
}

interface WidgetWindow {
  readonly Microsoft: {
    readonly CIFramework: Readonly<
      Record<
        'getEnvironment' | 'createRecord' | 'retrieveRecord',
        (...args: unknown[]) => Promise<string>
      >
    >;
  };
}
