import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import type { ConfigInput } from '../../run/workspace-server.ts';

const file = new URL('../../../sample-providers/screen-pop/workspace.config.json', import.meta.url);

test.use({ config: JSON.parse(readFileSync(file, 'utf8')) as ConfigInput });

async function takeCall(page: Page, number: string) {
  await page.goto('/');
  const widget = page.frameLocator('iframe[title="Screen pop"]');
  await widget.getByRole('textbox', { name: 'Phone number' }).fill(number);
  await widget.getByRole('button', { name: 'Incoming call' }).click();
  return widget;
}

const session = (page: Page) =>
  page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab', { selected: true });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('heading', { level: 1, name });

test('an unknown caller becomes a contact, and the contact gets a case and a note', async ({
  page,
}) => {
  const widget = await takeCall(page, '+1 555 0177');
  await expect(session(page)).toHaveAccessibleName(/^\+1 555 0177/);
  await widget.getByRole('textbox', { name: 'First name' }).fill('Nora');
  await widget.getByRole('textbox', { name: 'Last name' }).fill('Newman');
  await widget.getByRole('button', { name: 'Create contact' }).click();
  await expect(heading(page, /Nora Newman/)).toBeVisible();
  await expect(session(page)).toHaveAccessibleName(/^Nora Newman/);

  await widget.getByRole('button', { name: 'New case' }).click();
  const drawer = page.getByRole('dialog', { name: 'Quick create: Case' });
  await expect(drawer.getByRole('button', { name: 'Customer: Nora Newman' })).toBeVisible();
  await drawer.getByRole('textbox', { name: 'Case Title' }).fill('Meter is stuck');
  await drawer.getByRole('button', { name: 'Save and close' }).click();
  await expect(heading(page, /Meter is stuck/)).toBeVisible();

  await widget.getByRole('button', { name: 'Add note' }).click();
  const panel = page.getByRole('region', { name: 'Communication panel' });
  await panel.getByRole('textbox', { name: 'Note text' }).fill('Wants to be called back.');
  await panel.getByRole('button', { name: 'Add note' }).click();
  await expect(widget.getByText('1 note saved')).toBeVisible();
  await widget.getByRole('button', { name: 'Open contact' }).click();
  await expect(page.getByRole('list', { name: 'Timeline entries' })).toContainText(
    'Wants to be called back.',
  );
});

test('one match pops the record', async ({ page }) => {
  const widget = await takeCall(page, '+1 555 0100');
  await expect(heading(page, /Ada Whitcomb/)).toBeVisible();
  await expect(session(page)).toHaveAccessibleName(/^Ada Whitcomb/);
  await expect(widget.getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();
});

test('several matches open the search page, and the agent chooses', async ({ page }) => {
  const widget = await takeCall(page, '+1 555 0188');
  await expect(heading(page, 'Search results')).toBeVisible();
  const found = page.getByRole('main').getByRole('button', { name: /Quist$/ });
  await expect(found).toHaveCount(2);
  await widget.getByRole('button', { name: 'Mara Quist' }).click();
  await expect(heading(page, /Mara Quist/)).toBeVisible();
});
