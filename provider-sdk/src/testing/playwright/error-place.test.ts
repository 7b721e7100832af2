import { expect, test } from 'vitest';
import { isOwnError } from './error-place.ts';

const pageUrl = 'http://localhost:5173/?scenario=x';

test.each([
  ['the page', 'Error: no\n    at start (http://localhost:5173/assets/main.js:1:2)', true],
  ['a frame', 'TypeError: no\n    at say (http://acme.localhost:5173/widget.js:7:33)', false],
  ['a frame on a port that begins alike', 'Error: no\n    at http://localhost:51/a.js:7:3', false],
  ['no file', 'Error: no', true],
  ['nothing', undefined, true],
])('an error thrown in %s belongs to the page, or does not', (_where, stack, isOwn) => {
  expect(isOwnError(stack === undefined ? {} : { stack }, pageUrl)).toBe(isOwn);
});
