import { expect, test } from '../../fixtures.ts';

test('the page of the workspace holds the checked config', async ({ page, server }) => {
  await page.goto('/');
  const config = await page.locator('#sidetone-config').textContent();
  expect(JSON.parse(config ?? '')).toMatchObject({
    providers: [{ channelUrl: `http://softphone.localhost:${server.port}/` }],
    limits: { sessions: 10 },
  });
});

test('each sample has an origin of its own, and storage in a foreign frame', async ({
  page,
  server,
  servePages,
}) => {
  const widget = `http://softphone.localhost:${server.port}`;
  const origin = await servePages({ '/': `<iframe title="widget" src="${widget}/"></iframe>` });
  await page.goto(origin);
  const body = page.frameLocator('iframe[title=widget]').locator('body');
  expect(await body.evaluate(() => location.origin)).toBe(widget);
  expect(await body.evaluate(() => localStorage.length)).toBe(0);
});
