import { expect, test } from 'vitest';
import { libraryAddresses, moduleAddresses } from './library-addresses.ts';

const library = 'https://contoso.crm.dynamics.com/webresources/Widget/msdyn_ciLibrary.js';

test.each([
  [`<script src="${library}"></script>`, [library]],
  [`<SCRIPT type=module SRC='${library}'></SCRIPT>`, [library]],
  [`<script\n  src=${library}\n></script>`, [library]],
  [`<script src = "${library}">`, [library]],
  [`<script data-src="${library}"></script>`, []],
  [`<script src="other.js"></script>`, []],
  [`<script><script src="${library}">`, [library]],
  ['no script at all', []],
])('the library is found in %j', (html, addresses) => {
  expect(libraryAddresses(html)).toEqual(addresses);
});

test('a module tag is distinguished from a plain one, wherever its type stands', () => {
  const html = `<script type="text/javascript" src="/a/msdyn_ciLibrary.js"></script>
    <script src="/b/msdyn_ciLibrary.js" type=module></script>
    <script TYPE = 'Module' src="/c/msdyn_ciLibrary.js"></script>`;
  expect(moduleAddresses(html)).toEqual(['/b/msdyn_ciLibrary.js', '/c/msdyn_ciLibrary.js']);
});

test('a page that loads the library many times is reported with the first five addresses', () => {
  expect(libraryAddresses(`<script src="${library}"></script>`.repeat(50))).toHaveLength(5);
});

// A search that looks at each character again and again takes a minute for one of these.
test.each([
  '<script '.repeat(64_000),
  `<script ${' src='.repeat(100_000)}`,
  `<script src="${'msdyn_ciLibrary'.repeat(34_000)}`,
  `<script${' '.repeat(512_000)}src`,
])('half a megabyte of %.20s... is read without blocking the server', (html) => {
  expect(libraryAddresses(html)).toEqual([]);
});
