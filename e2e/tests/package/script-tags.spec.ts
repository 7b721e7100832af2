import { readFileSync } from 'node:fs';
import { expect, test } from '../../fixtures.ts';
import { resolutions } from './installed-package.ts';

test('[WR16] a page with plain script tags runs the packed library, and its script type-checks', async ({
  page,
  openWorkspace,
  servePages,
  projectOf,
}) => {
  const project = projectOf('plain-widget');
  for (const resolution of resolutions) {
    expect(await project.checkTypes(resolution)).toEqual({ succeeded: true, output: '' });
  }
  const read = (...parts: string[]) => readFileSync(project.path(...parts), 'utf8');
  const pages: Record<string, string> = {
    '/widget.js': read('widget.js'),
    '/msdyn_ciLibrary.js': read('node_modules/provider-sdk/dist/msdyn_ciLibrary.js'),
  };
  const channelUrl = `${await servePages(pages)}/`;
  const { origin } = await openWorkspace({
    providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }],
  });
  pages['/'] = read('index.html').replaceAll('%ORGANIZATION%', origin);

  await page.goto(origin);
  const log = page.frameLocator('iframe[title="Acme"]').locator('#log');
  await expect(log).toHaveText(
    [
      `host ${origin}`,
      'mode 2',
      'user Alex Rivera',
      'misread undefined',
      'session session-id-1 true',
    ].join('\n'),
  );
});
