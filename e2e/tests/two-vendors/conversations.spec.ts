import { expect, test } from '../../fixtures.ts';
import { recordMessages } from '../wire-recorder.ts';
import { openVendors, twoVendors } from './vendors.ts';

test.use({ config: twoVendors });

test('the widget shows the conversation of the focused session, including its draft', async ({
  page,
}) => {
  await recordMessages(page);
  const { messaging, takeConversation } = await openVendors(page);
  const sessions = page.getByRole('tablist', { name: 'Sessions' });
  const reply = messaging.getByRole('textbox', { name: 'Reply' });
  await takeConversation(/Grace Holloway/);
  await reply.fill('Half a sent');
  await takeConversation(/Tomás Herrera/);
  await expect(reply).toHaveValue('');
  await sessions.getByRole('tab', { name: 'Grace Holloway' }).click();
  await expect(messaging.getByRole('heading', { name: 'Grace Holloway' })).toBeVisible();
  await expect(reply).toHaveValue('Half a sent');
});

test('sessions out of focus call for attention, in words too, until the agent comes', async ({
  page,
}) => {
  await recordMessages(page);
  const { messaging, takeConversation } = await openVendors(page);
  const sessions = page.getByRole('tablist', { name: 'Sessions' });
  const act = async (what: string) => {
    await messaging.getByRole('button', { name: 'Actions for Grace Holloway' }).click();
    await messaging.getByRole('menuitem', { name: what }).click();
  };
  await takeConversation(/Grace Holloway/);
  await takeConversation(/Tomás Herrera/);
  const grace = sessions.getByRole('tab', { name: /^Grace Holloway/ });
  await act('Customer writes');
  await expect(grace).toHaveAccessibleName('Grace Holloway, 1 new');
  await act('Customer waits too long');
  await expect(grace).toHaveAccessibleName('Grace Holloway, 1 new, urgent');
  await act('Needs attention');
  await expect(grace).toHaveAccessibleName('Grace Holloway, urgent, wants attention');
  await expect(sessions.getByRole('tab', { selected: true })).toHaveAccessibleName('Tomás Herrera');
  await grace.hover();
  await expect(page.getByRole('tooltip')).toContainText('has been waiting too long');

  await grace.click();
  await expect(grace).toHaveAccessibleName('Grace Holloway, urgent');
  await messaging.getByRole('textbox', { name: 'Reply' }).fill('On my way');
  await messaging.getByRole('button', { name: 'Send' }).click();
  await expect(grace).toHaveAccessibleName('Grace Holloway');
});

test('a visitor who gives a name gives the session its title', async ({ page }) => {
  await recordMessages(page);
  const { messaging, takeConversation } = await openVendors(page);
  await takeConversation(/Visitor 7/);
  await messaging.getByRole('textbox', { name: 'Reply' }).fill('Who are you?');
  await messaging.getByRole('button', { name: 'Send' }).click();
  await expect(
    page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab', { selected: true }),
  ).toHaveAccessibleName('Noor Haddad');
});

test('a reloaded widget finds its sessions', async ({ page }) => {
  await recordMessages(page);
  const { messaging, takeConversation } = await openVendors(page);
  await takeConversation(/Grace Holloway/);
  await takeConversation(/Tomás Herrera/);
  await page.getByRole('button', { name: 'More panel actions' }).click();
  await page.getByRole('menuitem', { name: 'Reload' }).click();
  await expect(messaging.getByRole('heading', { name: 'Tomás Herrera' })).toBeVisible();
  await expect(messaging.getByRole('region', { name: 'In other sessions' })).toContainText(
    'Grace Holloway',
  );
});
