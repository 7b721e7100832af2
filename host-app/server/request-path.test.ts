import { expect, test } from 'vitest';
import { isLibraryPath, pathOf, webResourceName } from './request-path.ts';

test.each([
  ['/a/b?c=/../d', '/a/b'],
  ['//Webresources//Widget/x.js', '/Webresources/Widget/x.js'],
  ['/a%20b', '/a b'],
  ['/a..b/c', '/a..b/c'],
])('%s is the path %s', (target, path) => {
  expect(pathOf(target)).toBe(path);
});

test.each(['/../x', '/a/..', '/%2e%2e/x', '/a%2f..%2fb', String.raw`/a\..\b`, '/%00', '/%', 'x'])(
  'the server refuses %s',
  (target) => {
    expect(pathOf(target)).toBeUndefined();
  },
);

test.each([
  ['/webresources/Widget/msdyn_ciLibrary.js', true],
  ['/WebResources/Widget/msdyn_cilibrary.js', true],
  ['/webresources/msdyn_ciLibrary.js', false],
  ['/webresources/Widget/msdyn_ciLibrary.js.map', false],
])('%s is the library: %s', (path, isLibrary) => {
  expect(isLibraryPath(path)).toBe(isLibrary);
});

test('the folder name of web resources is not case-sensitive', () => {
  expect(webResourceName('/WebResources/new_Widget.html')).toBe('new_Widget.html');
  expect(webResourceName('/{000000001}/webresources/a/b.htm')).toBe('a/b.htm');
  expect(webResourceName('/{000000001}/other/b.htm')).toBeUndefined();
  expect(webResourceName('/webresource/x')).toBeUndefined();
});
