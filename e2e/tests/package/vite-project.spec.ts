import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '../../fixtures.ts';
import { resolutions } from './installed-package.ts';

test('[CL10] the packed client, built by Vite into a page, talks to a running workspace', async ({
  page,
  openWorkspace,
  servePages,
  projectOf,
}) => {
  const project = projectOf('vite-widget');
  const pages: Record<string, string> = {};
  const channelUrl = `${await servePages(pages)}/index.html`;
  const { origin } = await openWorkspace({
    providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }],
  });
  writeFileSync(project.path('.env'), `VITE_ORGANIZATION=${origin}\n`);
  expect(await project.build()).toMatchObject({ succeeded: true });
  for (const file of readdirSync(project.path('dist'), { recursive: true, encoding: 'utf8' })) {
    if (/\.(js|html)$/.test(file)) {
      pages[`/${file}`] = readFileSync(project.path('dist', file), 'utf8');
    }
  }

  await page.goto(origin);
  const widget = page.frameLocator('iframe[title="Acme"]');
  const log = widget.locator('#log');
  await expect(log).toContainText('user Alex Rivera');
  await expect(log).toContainText('refused with INVALID_ARGUMENT');
  await page.getByRole('button', { name: 'Show panel' }).click();
  await widget.getByRole('button', { name: 'Open session' }).click();
  await expect(log).toContainText('session session-id-1 true');
  await expect(log).toContainText('switched session-id-1 true');
});

test('the packed types compile under every module resolution, and Node sees only the public entry points', async ({
  projectOf,
}) => {
  const project = projectOf('vite-widget');
  for (const resolution of resolutions) {
    expect(await project.checkTypes(resolution)).toEqual({ succeeded: true, output: '' });
  }
  expect(await project.run('doors.js')).toEqual({
    succeeded: true,
    output: [
      'provider-sdk: true',
      'provider-sdk/testing: true',
      'provider-sdk/contract: ERR_PACKAGE_PATH_NOT_EXPORTED',
      'provider-sdk/src/index.ts: ERR_PACKAGE_PATH_NOT_EXPORTED',
      '',
    ].join('\n'),
  });
});
