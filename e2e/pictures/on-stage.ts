import { expect, type Page } from '@playwright/test';
import { settled } from './hands.ts';
import type { Chapter } from './picture.ts';

/** The stage at its third beat, and the remote that took it there. */
async function perform(stage: Page): Promise<Page> {
  const remote = await stage.context().newPage();
  await remote.goto(new URL('/?remote', stage.url()).href);
  const next = remote.getByRole('button', { name: 'Next beat' });
  await expect(next).toBeEnabled({ timeout: 15_000 });
  for (const beat of [1, 2, 3]) {
    await next.click();
    await expect(
      remote
        .getByRole('list', { name: 'Beats' })
        .getByRole('button')
        .nth(beat - 1),
    ).toHaveAttribute('aria-current', 'step');
  }
  await expect(
    stage.getByRole('main').getByRole('heading', { name: 'Ada Whitcomb' }),
  ).toBeVisible();
  return remote;
}

export const onStage: Chapter = {
  title: 'Stories',
  pictures: [
    {
      name: 'presenter',
      says: 'The presentation with a customer’s brand.',
      size: 'large',
      address: '/?present&pace=0',
      show: async (page) => {
        await perform(page);
        await page.bringToFront();
      },
    },
    {
      name: 'remote',
      says: 'The presenter’s remote control.',
      size: 'small',
      look: 'dark',
      address: '/?present&pace=0',
      show: perform,
    },
    {
      name: 'story',
      says: 'A guided story to follow.',
      address: '/?scenario=known-caller&pace=0',
      show: async (page) => {
        await expect(page.getByRole('alertdialog')).toBeVisible({ timeout: 15_000 });
      },
    },
    {
      name: 'stories',
      says: 'All stories.',
      look: 'branded',
      address: '/?scenario',
      show: async (page) => {
        await expect(page.getByText('Session limit reached')).toBeVisible();
        await settled(page);
      },
    },
  ],
};
