import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { linkTo, stateOf, withWidget } from './state-link.ts';

const evilPage = '<!doctype html><title>Evil</title><h1>I am a widget</h1>';

const question = (page: Page) =>
  page.getByRole('alertdialog', { name: 'Allow content from another source?' });

const bars = (page: Page) => page.getByRole('region', { name: 'Global notifications' });

const framesFrom = (page: Page, origin: string): number =>
  page.frames().filter((frame) => frame.url().startsWith(origin)).length;

test('[LK1] a link that brings its own widget asks first, and none of it enters before the answer', async ({
  page,
  context,
  server,
  servePages,
}) => {
  const evil = await servePages({ '/': evilPage });
  await page.goto(server.origin);
  const link = `${server.origin}/${linkTo(withWidget(await stateOf(page), `${evil}/`))}`;

  const victim = await context.newPage();
  await victim.goto(link);
  await expect(question(victim).getByRole('list', { name: 'From another source' })).toHaveText(
    `Widget “Evil”: ${evil}`,
  );
  expect(framesFrom(victim, evil)).toBe(0);
  await expect(question(victim).getByRole('button', { name: 'Refuse' })).toBeFocused();
  await victim.keyboard.press('Enter');
  await expect(question(victim)).toBeHidden();
  await expect(victim.getByTitle('Phone', { exact: true })).toBeVisible();
  expect(framesFrom(victim, evil)).toBe(0);
  expect(new URL(victim.url()).hash).toBe('');

  const owner = await context.newPage();
  await owner.goto(link);
  await question(owner).getByRole('button', { name: 'Allow' }).click();
  await expect(
    owner.frameLocator('iframe[title="Evil"]').getByRole('heading', { name: 'I am a widget' }),
  ).toBeAttached();
});

test('[LK2] a foreign page that links to a state is refused altogether', async ({
  page,
  context,
  server,
  servePages,
}) => {
  await page.goto(server.origin);
  const link = `${server.origin}/${linkTo(await stateOf(page))}`;
  const mail = await servePages({ '/': `<!doctype html><a href="${link}">Look at this</a>` });
  const victim = await context.newPage();
  await victim.goto(mail);
  await victim.getByRole('link', { name: 'Look at this' }).click();
  await expect(bars(victim)).toContainText(
    `The state in the link was not applied. It was opened from ${mail}.`,
  );
  await expect(question(victim)).toBeHidden();
});

test('[LK4] a link pasted into the open workspace is applied or refused at once, and only once', async ({
  page,
  server,
  servePages,
}) => {
  const evil = await servePages({ '/': evilPage });
  await page.goto(server.origin);
  const state = await stateOf(page);
  const paste = (hash: string) =>
    page.evaluate((text) => {
      location.hash = text;
    }, hash);

  await paste(linkTo({ ...state, panel: { mode: 'minimized', widths: {} } }));
  await expect(page.getByRole('region', { name: 'Communication panel' })).toHaveAttribute(
    'data-mode',
    'minimized',
  );
  await paste(linkTo(withWidget(state, `${evil}/`)));
  await question(page).getByRole('button', { name: 'Refuse' }).click();
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(page.getByRole('tablist', { name: 'Sessions' })).toBeVisible();
  await expect(question(page)).toBeHidden();
  await paste('#state=cut');
  await expect(bars(page)).toContainText(
    'The state in the link was not applied. The link was cut off',
  );
  expect(framesFrom(page, evil)).toBe(0);
});

test.describe('with kept records', () => {
  test.use({ config: { keepRecords: true } });

  const secrets = (page: Page) =>
    page.evaluate(
      () =>
        window.sidetone?.records.query('contact', "$filter=lastname eq 'Secret'").records.length,
    );

  test('[LK3] a workspace that came from a link has none of the records that the browser keeps', async ({
    page,
    context,
    server,
  }) => {
    await page.goto(server.origin);
    await page.waitForFunction(() => window.sidetone !== undefined);
    await page.evaluate(() => window.sidetone?.records.create('contact', { lastname: 'Secret' }));
    const hash = linkTo(await stateOf(page));
    const linked = await context.newPage();
    await linked.goto(`${server.origin}/${hash}`);
    await expect(bars(linked)).toContainText('A link never shows the records');
    expect(await secrets(linked)).toBe(0);

    const later = await context.newPage();
    await later.goto(server.origin);
    await expect.poll(() => secrets(later)).toBe(1);
    await later.evaluate((text) => {
      location.hash = text;
    }, hash);
    await expect.poll(() => secrets(later)).toBe(0);
    await later.evaluate(() => window.sidetone?.records.create('contact', { lastname: 'Linked' }));
    await page.reload();
    await expect.poll(() => secrets(page)).toBe(1);
    expect(
      await page.evaluate(
        () =>
          window.sidetone?.records.query('contact', "$filter=lastname eq 'Linked'").records.length,
      ),
    ).toBe(0);
  });
});
