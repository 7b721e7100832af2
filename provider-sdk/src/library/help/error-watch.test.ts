import { expect, test } from 'vitest';
import { createCallSites } from './call-sites.ts';
import { watchErrors } from './error-watch.ts';

function aWatchedPage() {
  const view = new EventTarget();
  const told: (readonly [string, string])[] = [];
  const places: string[] = [];
  const explained = new SyntaxError('told where it was thrown');
  watchErrors(
    view,
    createCallSites(undefined),
    {
      lastRegistration: () => '',
      unknownMembers: new Set(['closeSession']),
      isExplained: (error) => error === explained,
    },
    (name, about = '', stack = '') => {
      told.push([name, about]);
      places.push(stack);
    },
  );
  const raise = (type: string, members: object) =>
    view.dispatchEvent(Object.assign(new Event(type), members));
  return { told, places, raise, explained };
}

test('[WS3] an uncaught error is listed', () => {
  const { told, raise } = aWatchedPage();
  const error = new RangeError('too many');
  raise('error', {
    error,
    message: 'Uncaught RangeError: too many',
    filename: 'http://a.test/a.js',
  });
  raise('error', { error: undefined, message: 'Script error.', filename: '' });
  expect(told).toEqual([
    ['uncaughtError', 'RangeError: too many'],
    ['uncaughtError', 'Script error.'],
  ]);
});

test.each<[what: string, reason: unknown, text: string]>([
  ['an error', new Error('no'), 'Error: no'],
  ['a Map of the library', new Map([['message', 'no session']]), 'no session'],
  ['a string of the library', '{"message":"no"}', '{"message":"no"}'],
  ['nothing', undefined, 'undefined'],
])('[WS3] a rejection with %s is listed', (_what, reason, text) => {
  const { told, raise } = aWatchedPage();
  raise('unhandledrejection', { reason });
  expect(told).toEqual([['unhandledRejection', text]]);
});

test('[WS3] an error with a better explanation is reported once', () => {
  const { told, raise, explained } = aWatchedPage();
  const error = new TypeError('Microsoft.CIFramework.closeSession is not a function');
  raise('error', { error, message: error.message, filename: '' });
  raise('error', { error: explained, message: explained.message, filename: '' });
  raise('error', {});
  expect(told).toEqual([['memberCalled', 'closeSession']]);
});

test('[WS3] an error is located by its stack, or by the event when the stack names no line', () => {
  const { places, raise } = aWatchedPage();
  const where = { message: 'no', filename: 'http://a.test/a.js', lineno: 3, colno: 9 };
  const stacked = Object.assign(new Error('no'), {
    stack: 'Error: no\n    at http://a.test/b.js:1:2',
  });
  raise('error', { error: stacked, ...where });
  raise('error', { error: undefined, ...where });
  raise('error', { error: undefined, ...where, filename: '' });
  expect(places).toEqual(['    at http://a.test/b.js:1:2', '    at http://a.test/a.js:3:9', '']);
});
