import { expect, type Page } from '@playwright/test';
import { agentClock } from '../agent-clock.ts';
import { main, phone } from './hands.ts';
import type { Chapter } from './picture.ts';

async function settled(page: Page): Promise<void> {
  await expect(phone(page).getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
  await expect(main(page).getByRole('region', { name: 'Queues', exact: true })).toContainText(
    'waiting',
  );
  await expect(main(page).getByRole('region', { name: 'My active cases' })).toContainText('19');
}

export const atHome: Chapter = {
  title: 'At home',
  pictures: [
    { name: 'home', says: 'The dashboard at the start of a day.', show: settled },
    { name: 'home-dark', says: 'The dashboard in the dark theme.', look: 'dark', show: settled },
    {
      name: 'home-contrast',
      says: 'The dashboard on a small screen.',
      size: 'small',
      look: 'high contrast',
      show: settled,
    },
    {
      name: 'home-wide',
      says: 'The dashboard on a very wide screen.',
      size: 'wide',
      show: settled,
    },
    {
      name: 'home-zoomed',
      says: 'The dashboard zoomed to 200 percent.',
      size: 'zoomed',
      look: 'branded',
      show: async (page) => {
        await settled(page);
        await page.getByRole('button', { name: 'Minimize panel' }).click();
      },
    },
    {
      name: 'day',
      says: 'A live contact center, two hours into its day.',
      size: 'large',
      config: { day: { seed: 3 } },
      show: async (page) => {
        await settled(page);
        await agentClock.stop(page);
        await agentClock.step(page, 2 * 60 * 60 * 1000);
        await expect(page.getByRole('region', { name: 'Contact center' })).toBeVisible();
      },
    },
    {
      name: 'site-map',
      says: 'The site map.',
      look: 'branded',
      show: async (page) => {
        await settled(page);
        await page.getByRole('button', { name: 'Site map' }).click();
        await expect(page.getByRole('navigation', { name: 'Site map' })).toBeVisible();
      },
    },
  ],
};
