import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { demoSamplePage, demoWorkspacePage } from './demo-pages.ts';

test('[SN6] the pages of a static host do not contain an address of the server', () => {
  const page = '<head><script type="module" src="./assets/a.js"></script></head>';
  const workspace = demoWorkspacePage(page, parseConfig({}));
  const sample = demoSamplePage(
    '<script src="http://localhost:5173/webresources/Widget/x.js" data-crmurl="http://localhost:5173"></script>',
  );
  expect(workspace + sample).not.toContain('localhost');
  expect(workspace.indexOf("script-src 'self'")).toBeLessThan(workspace.indexOf('addresses.js'));
  expect(sample).toContain('src="../../webresources/Widget/x.js"');
  expect(workspace.indexOf('addresses.js')).toBeLessThan(workspace.indexOf('assets/a.js'));
});
