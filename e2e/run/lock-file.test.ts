import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly link?: boolean; readonly resolved?: string }>
  >;
}

test('the lock file names the folders of the workspaces, and no address of a registry', () => {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm writes it
  const { packages } = JSON.parse(text) as LockFile;
  const resolved = Object.entries(packages).flatMap(([place, entry]) =>
    entry.link || entry.resolved !== undefined ? [[place, entry.resolved]] : [],
  );
  const folders = ['e2e', 'host-app', 'provider-sdk', 'sample-providers'];
  expect(resolved).toEqual(folders.map((folder) => [`node_modules/${folder}`, folder]));
});
