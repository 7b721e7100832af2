import { expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';

test.each([
  [[], { kind: 'file', path: 'provider-sdk/dist/msdyn_ciLibrary.js' }],
  [['--library', 'other.js'], { kind: 'file', path: 'other.js' }],
  [
    ['--url', 'http://localhost:5173/'],
    { kind: 'url', url: 'http://localhost:5173/webresources/Widget/msdyn_ciLibrary.js' },
  ],
  [
    ['--url', 'http://localhost:3000/lib.js?v=1'],
    { kind: 'url', url: 'http://localhost:3000/lib.js?v=1' },
  ],
])('%j names the library', (args, source) => {
  expect(parseArguments(args)).toEqual(source);
});

test.each([[['--library']], [['--file', 'x']], [['--url', 'a', 'b']]])(
  '%j is refused with the expected usage',
  (args) => {
    expect(() => parseArguments(args)).toThrow(/expected --library/);
  },
);
