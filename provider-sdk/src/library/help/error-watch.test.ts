import { expect, test } from 'vitest';
import { createCallSites } from './call-sites.ts';
import { watchErrors } from './error-watch.ts';

function aWatchedPage() {
  const view = new EventTarget();
  const told: (readonly [string, string])[] = [];
  const explained = new SyntaxError('told where it was thrown');
  watchErrors(
    view,
    createCallSites(undefined),
    {
      lastRegistration: () => '',
      unknownMembers: new Set(['closeSession']),
      isExplained: (error) => error === explained,
    },
    (name, about = '') => told.push([name, about]),
  );
  const raise = (type: string, members: object) =>
    view.dispatchEvent(Object.assign(new Event(type), members));
  return { told, raise, explained };
}

test('[WS3] an error that nothing catches is listed', () => {
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
  ['a text of the library', '{"message":"no"}', '{"message":"no"}'],
  ['nothing', undefined, 'undefined'],
])('[WS3] a rejection with %s is listed', (_what, reason, text) => {
  const { told, raise } = aWatchedPage();
  raise('unhandledrejection', { reason });
  expect(told).toEqual([['unhandledRejection', text]]);
});

test('[WS3] what has a better explanation is reported once', () => {
  const { told, raise, explained } = aWatchedPage();
  const error = new TypeError('Microsoft.CIFramework.closeSession is not a function');
  raise('error', { error, message: error.message, filename: '' });
  raise('error', { error: explained, message: explained.message, filename: '' });
  raise('error', {});
  expect(told).toEqual([['memberCalled', 'closeSession']]);
});
