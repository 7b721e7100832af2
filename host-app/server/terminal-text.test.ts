import { expect, test } from 'vitest';
import { publicAddress, terminalLine, terminalText, withoutQueries } from './terminal-text.ts';

test.each([
  ['plain, äöü, 電話', 'plain, äöü, 電話'],
  ['\u001b[2Jgone', String.raw`\u001B[2Jgone`],
  ['a\rb', String.raw`a\u000Db`],
  ['a\u202eb', String.raw`a\u202Eb`],
  ['two\nlines', 'two\nlines'],
])('%j is shown as %j', (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test('a label cannot start a new line', () => {
  expect(terminalLine('Phone\nWorkspace http://evil.example')).toBe(
    String.raw`Phone\u000AWorkspace http://evil.example`,
  );
});

test.each([
  ['http://localhost:3000/widget.html?token=secret#x', 'http://localhost:3000/widget.html?...'],
  ['https://user:secret@acme.example/', 'https://acme.example/'],
])('%s is shown without its secrets', (address, shown) => {
  expect(publicAddress(address)).toBe(shown);
});

test('addresses within a string are shown without their secrets', () => {
  expect(
    withoutQueries('Nothing answers at http://a.test/x?key=secret: gone. See http://b.test/'),
  ).toBe('Nothing answers at http://a.test/x?...: gone. See http://b.test/');
});
