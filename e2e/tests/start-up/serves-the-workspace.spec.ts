import { expect, test } from '../../fixtures.ts';

test('the page of the workspace holds the checked config', async ({ page, server }) => {
  await page.goto('/');
  const config = await page.locator('#sidetone-config').textContent();
  expect(JSON.parse(config ?? '')).toMatchObject({
    providers: [{ channelUrl: `http://softphone.localhost:${server.port}/` }],
    limits: { sessions: 10 },
  });
});

test('a browser keeps files named by their content and always asks for the page', async ({
  page,
  server,
}) => {
  await page.goto('/');
  const script = await page.locator('script[type=module][src]').getAttribute('src');
  const asset = await page.request.get(new URL(script ?? '', `${server.origin}/`).href);
  expect(asset.headers()['cache-control']).toContain('immutable');
  const itself = await page.request.get(server.origin);
  expect(itself.headers()['cache-control'] ?? '').not.toContain('immutable');
});

test('each sample has its own origin, and storage in a foreign frame', async ({
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
