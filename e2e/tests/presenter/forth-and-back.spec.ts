import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

// Eleven beats in both directions, twice, in three frames.
test.describe.configure({ timeout: 120_000 });

/** Words that an audience must never see. */
const developerWords =
  /\b(mock|simulat\w*|console|debug\w*|localhost|json|iframe|undefined|null|NaN|exception|stack|template|provider|widget|dataverse|lorem|todo|test|sample|seed|diagnostic\w*)\b|\{\w+\}|\[object/i;

async function wordsOn(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => document.body.innerText)),
  );
  return texts.join('\n');
}

/** Only this machine answers; every other request is recorded. */
async function blockNetwork(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.route(
    ({ hostname }) => hostname !== 'localhost' && !hostname.endsWith('.localhost'),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  return asked;
}

test('[SN5] eleven beats play forward and back twice, without an error or a developer’s word', async ({
  context,
  page,
}) => {
  const asked = await blockNetwork(context);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/?present&pace=0');
  const remote = await context.newPage();
  await remote.goto('/?remote');
  const beats = remote.getByRole('list', { name: 'Beats' }).getByRole('button');
  await expect(beats).toHaveCount(11);
  const titles = await beats.allInnerTexts();
  const sessions = page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab');
  const seen: string[][] = [];

  for (const round of [1, 2]) {
    for (const [index, title] of titles.entries()) {
      await remote.getByRole('button', { name: 'Next beat' }).click();
      await remote.locator('[aria-current="step"]', { hasText: title }).waitFor();
      expect.soft(await wordsOn(page), title).not.toMatch(developerWords);
      const names = await sessions.allTextContents();
      if (round === 1) seen.push(names);
      else expect(names).toEqual(seen[index]);
    }
    for (const [index, title] of [...titles.entries()].toReversed()) {
      await remote.getByRole('button', { name: title }).click();
      await expect(sessions).toHaveText(seen[index] ?? []);
    }
    await remote.getByRole('button', { name: 'Reset' }).click();
    await expect(sessions).toHaveCount(1);
  }

  expect(errors).toEqual([]);
  expect(asked).toEqual([]);
});

test('[SN4] going back restores the widget, captions can be hidden, and a call can come in at any time', async ({
  context,
  page,
}) => {
  await page.goto('/?present=known-caller&pace=0&brand=rookhill');
  await expect(page.getByText('Rookhill City Works')).toBeVisible();
  const remote = await context.newPage();
  await remote.goto('/?remote');
  const next = remote.getByRole('button', { name: 'Next beat' });
  const phone = page.frameLocator('iframe[title="Phone"]');
  await next.click();
  // A click during a beat does nothing.
  await remote.locator('[aria-current="step"]', { hasText: 'Ready for calls' }).waitFor();
  await next.click();
  await expect(phone.getByRole('timer')).toBeVisible();
  await next.click();
  await expect(phone.getByRole('timer')).toBeHidden();
  await remote.getByRole('button', { name: '2. Ada calls' }).click();
  await expect(phone.getByRole('timer')).toBeVisible();

  await expect(page.getByLabel('Caption')).toBeVisible();
  await remote.getByRole('switch', { name: 'Captions' }).click();
  await expect(page.getByLabel('Caption')).toBeHidden();
  await remote.getByRole('button', { name: 'Ring now' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
});
