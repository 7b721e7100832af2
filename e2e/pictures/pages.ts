import { expect, type Page } from '@playwright/test';
import { main, openPage, phone, settled, takeCall } from './hands.ts';
import type { Chapter } from './picture.ts';

async function showCases(page: Page): Promise<void> {
  await phone(page).getByRole('button', { name: 'Simulate incoming call' }).waitFor();
  await openPage(page, 'Cases');
  await expect(main(page).getByRole('table')).toBeVisible();
  await expect(main(page).getByText('19 rows')).toBeVisible();
}

async function openCase(page: Page): Promise<void> {
  await search(page, 'Autopay charged twice');
  await main(page).getByRole('button', { name: 'Autopay charged twice' }).first().click();
  await expect(main(page).getByRole('heading', { name: 'Timeline' })).toBeVisible();
}

async function search(page: Page, text: string): Promise<void> {
  await phone(page).getByRole('button', { name: 'Simulate incoming call' }).waitFor();
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill(text);
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('heading', { name: 'Search results' })).toBeVisible();
}

async function knowledge(page: Page): Promise<void> {
  await takeCall(page);
  await page.getByRole('button', { name: 'Knowledge search' }).click();
  await page.getByRole('searchbox', { name: 'Search knowledge' }).fill('meter');
  await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible();
}

export const pages: Chapter = {
  title: 'Pages',
  pictures: [
    { name: 'cases', says: 'A list next to the docked panel.', show: showCases },
    {
      name: 'cases-wide',
      says: 'The same list on a very wide dark screen.',
      size: 'wide',
      look: 'dark',
      show: showCases,
    },
    {
      name: 'list-selected',
      says: 'Selected rows and their commands.',
      size: 'small',
      look: 'high contrast',
      show: async (page) => {
        await showCases(page);
        const boxes = main(page).getByRole('checkbox', { name: /^Select / });
        await boxes.nth(2).click();
        await boxes.nth(3).click();
      },
    },
    {
      name: 'list-empty',
      says: 'A filter without matches.',
      show: async (page) => {
        await showCases(page);
        await main(page).getByRole('searchbox', { name: 'Filter cases' }).fill('zeppelin');
        await expect(main(page).getByText('0 rows')).toBeVisible();
      },
    },
    { name: 'case', says: 'A case with its timeline.', show: openCase },
    {
      name: 'case-dark',
      says: 'The same on a large dark screen.',
      size: 'large',
      look: 'dark',
      show: openCase,
    },
    {
      name: 'delete-record',
      says: 'Deleting asks for confirmation.',
      look: 'dark',
      size: 'small',
      show: async (page) => {
        await openCase(page);
        await page.getByRole('button', { name: 'Delete' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    {
      name: 'search',
      says: 'Search results across all tables.',
      show: (page) => search(page, 'meter'),
    },
    {
      name: 'search-empty',
      says: 'A search without results.',
      look: 'dark',
      show: (page) => search(page, 'zeppelin'),
    },
    { name: 'knowledge', says: 'Knowledge search during a call.', size: 'large', show: knowledge },
    {
      name: 'agent-script',
      says: 'An agent script next to the record.',
      look: 'branded',
      show: async (page) => {
        await takeCall(page);
        await page.getByRole('button', { name: 'Agent scripts' }).click();
        await page.getByRole('checkbox').first().click();
      },
    },
    {
      name: 'inbox',
      says: 'The Inbox: work assigned to the agent.',
      config: { screen: { inbox: true } },
      show: async (page) => {
        await phone(page).getByRole('button', { name: 'Simulate incoming call' }).waitFor();
        await page.getByRole('tab', { name: /^Inbox/ }).click();
        await expect(main(page).getByRole('heading', { name: 'Inbox' })).toBeVisible();
      },
    },
    {
      name: 'legacy-layout',
      says: 'Session list on the left (layout before October 2023).',
      config: { screen: { legacyLayout: true } },
      show: takeCall,
    },
    {
      name: 'quick-create',
      says: 'Quick create beside the page.',
      show: async (page) => {
        await takeCall(page);
        await page.getByRole('button', { name: 'Quick create' }).click();
        await page.getByRole('menuitem', { name: 'Case', exact: true }).click();
        const drawer = page.getByRole('dialog', { name: 'Quick create: Case' });
        await drawer.getByRole('button', { name: 'Save and close' }).click();
        await expect(drawer.getByRole('alert').first()).toBeVisible();
      },
    },
    {
      name: 'loading',
      says: 'A page that is still loading.',
      show: async (page) => {
        await page.route(/FormPage/, () => new Promise(() => undefined));
        await page.reload();
        await openCaseWithoutWaiting(page);
      },
    },
  ],
};

async function openCaseWithoutWaiting(page: Page): Promise<void> {
  await settled(page);
  await main(page)
    .getByRole('region', { name: 'My active cases' })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab')).toHaveCount(2);
}
