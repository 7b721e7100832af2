import { expect, test } from 'vitest';
import { refuseTaken } from './routing.ts';

const shown = 'http://localhost:5173';
const configOf = (channelUrl: string) => ({
  providers: [{ uniqueName: 'acme_phone', channelUrl }],
});

test('a widget at the address of the workspace is refused with two remedies', () => {
  expect(() => refuseTaken(configOf(`${shown}/widget.html`), shown)).toThrow(
    /^providers\[0\]\.channelUrl: .* is at http:\/\/localhost:5173.*"organization".*another port/,
  );
});

test('a widget elsewhere, and one that is a web resource of the organization, is accepted', () => {
  const others = ['http://localhost:3000/', `${shown}/WebResources/acme_widget.html`, 'not a URL'];
  for (const channelUrl of others) {
    expect(() => refuseTaken(configOf(channelUrl), shown)).not.toThrow();
  }
  expect(() => refuseTaken({ providers: 'none' }, shown)).not.toThrow();
});
