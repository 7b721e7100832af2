import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findWebResource } from './web-resources.ts';

const root = mkdtempSync(join(tmpdir(), 'web-resources-'));
const folder = join(root, 'folder');
mkdirSync(join(folder, 'New_Widget'), { recursive: true });
writeFileSync(join(folder, 'New_Widget', 'Page.html'), '');
writeFileSync(join(root, 'secret.txt'), '');
symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
writeFileSync(join(folder, '.env'), '');
mkdirSync(join(folder, '.git'));
writeFileSync(join(folder, '.git', 'config'), '');
symlinkSync(join(folder, '.env'), join(folder, 'settings.txt'));
symlinkSync(join(folder, '.git'), join(folder, 'history'));
symlinkSync(join(folder, 'New_Widget', 'Page.html'), join(folder, 'other.html'));
symlinkSync(join(folder, 'gone.txt'), join(folder, 'broken.txt'));
symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'));

afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['New_Widget/Page.html', 'New_Widget/Page.html'],
  ['new_widget/page.HTML', 'New_Widget/Page.html'],
  ['New_Widget', undefined],
  ['New_Widget/Page.html/x', undefined],
  ['missing', undefined],
  ['../secret.txt', undefined],
  ['link.txt', undefined],
  ['broken.txt', undefined],
  ['settings.txt', undefined],
  ['history/config', undefined],
  ['.env', undefined],
  ['other.html', 'other.html'],
  ['loop.txt', undefined],
  ['', undefined],
])('%s is the file %s', async (name, file) => {
  expect(await findWebResource(folder, name)).toBe(file);
});
