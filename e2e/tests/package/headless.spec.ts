import { copyFileSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../../fixtures.ts';
import { resolutions } from './installed-package.ts';

test.use({ packages: ['provider-sdk', 'host-app'] });

const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

test('[HL3] the installed host without a screen runs in plain Node, and its types hold', async ({
  projectOf,
}) => {
  const project = projectOf('headless-widget');
  expect(await project.run('first-call.js')).toEqual({
    succeeded: true,
    output: [
      'toast Incoming call',
      'answer {"actionName":"Accept","responseReason":"Accept"}',
      'mode 2',
      'session session-id-1',
      'sessions 2',
      'slugs without a value true',
      'contacts 1',
      '',
    ].join('\n'),
  });
  for (const resolution of resolutions) {
    expect(await project.checkTypes(resolution)).toEqual({ succeeded: true, output: '' });
  }
  // The unit test of docs/testing.md, word for word.
  copyFileSync(
    pathOf('sample-providers/vendor-suite/inbound-call.test.ts'),
    project.path('a.test.ts'),
  );
  symlinkSync(pathOf('node_modules/vitest'), project.path('node_modules/vitest'));
  expect(await project.unitTest()).toMatchObject({ succeeded: true });
});
