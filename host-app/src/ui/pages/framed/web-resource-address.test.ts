import { expect, test } from 'vitest';
import { webResourceAddress } from './web-resource-address.ts';

test.each([
  ['new_summary.html', undefined, '/webresources/new_summary.html'],
  ['new_/pages/a b.html', undefined, '/webresources/new_/pages/a%20b.html'],
  ['new_page.html', 'id=1&name=Ada', '/webresources/new_page.html?data=id%3D1%26name%3DAda'],
  ['new_page.html?x=1#y', undefined, '/webresources/new_page.html%3Fx%3D1%23y'],
  ['../main.aspx', undefined, undefined],
  ['new_/../../main.aspx', undefined, undefined],
  ['', undefined, undefined],
])('%s with data %s is at %s', (name, data, address) => {
  expect(webResourceAddress(name, data)).toBe(address);
});
