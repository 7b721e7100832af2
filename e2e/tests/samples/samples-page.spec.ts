import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../../fixtures.ts';

const folder = new URL('../../../sample-providers/', import.meta.url);
const samples = readdirSync(folder).filter((name) =>
  existsSync(new URL(`${name}/index.html`, folder)),
);

/** The first words of a lesson, as in its README. */
function firstWords(sample: string): string {
  const readme = readFileSync(new URL(`${sample}/README.md`, folder), 'utf8');
  const lesson = /\*\*Its lesson:\*\*\s+([\w ]+)/.exec(readme)?.[1]?.trim() ?? '';
  expect(lesson, `${sample}/README.md says its lesson`).not.toBe('');
  return lesson.slice(0, 24);
}

test('the samples page lists every sample with its lesson, a picture and a page that opens', async ({
  page,
}) => {
  await page.goto('/samples/');
  const cards = page.getByRole('listitem');
  await expect(cards).toHaveCount(samples.length);
  for (const sample of samples) {
    const card = cards.filter({ has: page.getByRole('heading', { name: sample, exact: true }) });
    await expect(card).toContainText(new RegExp(firstWords(sample), 'i'));
    const picture = card.locator('img');
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(300);
    const address = await card.getByRole('link').getAttribute('href');
    expect(new URL(address ?? '').hostname).toBe(`${sample}.localhost`);
    const opened = await page.context().newPage();
    const response = await opened.goto(address ?? '');
    expect(response?.status()).toBe(200);
    await expect(opened).toHaveTitle(/\w/);
    await opened.close();
  }
});
