import { expect, test } from 'vitest';
import { methods } from '../../contract/index.ts';
import { createLibrary } from '../library.ts';
import { countArguments } from './arguments-read.ts';
import { createCallSites } from './call-sites.ts';
import { watchCalls } from './watched-calls.ts';

function aWatchedLibrary() {
  const told: (readonly [string, string])[] = [];
  const watch = watchCalls(createCallSites(undefined), (name, about = '') =>
    told.push([name, about]),
  );
  const page = watch.page({
    post: () => true,
    origins: ['http://localhost:5173'],
    after: () => () => undefined,
    report: () => undefined,
  });
  const { calls } = watch.library(createLibrary(page, (address) => new URL(address).hostname));
  const call = (name: string, ...args: readonly unknown[]) => void calls[name]?.(...args);
  return { told, call };
}

test('[NT22] a token in the third argument of notifyEvent is found', () => {
  const { told, call } = aWatchedLibrary();
  call('notifyEvent', { templateName: 't' }, undefined, 'token');
  expect(told).toEqual([['argumentIgnored', 'notifyEvent 3']]);
});

test('[WR21] an argument after the last one that a method reads is found', () => {
  const { told, call } = aWatchedLibrary();
  call('setMode', 1, 'id', 'more');
  call('renderSearchPage', 'contact', 'Ada', 'id', 1);
  call('getEnvironment', 'id', undefined, null);
  expect(told).toEqual([['argumentIgnored', 'setMode 3']]);
});

test('[WR21] each method reads as many arguments as its contract says', () => {
  const counts = Object.entries(methods).map(([name, method]) => [name, countArguments(method)]);
  expect(Object.fromEntries(counts)).toMatchObject({
    getEnvironment: 1,
    notifyEvent: 2,
    cancelEvent: 2,
    setMode: 2,
    createSession: 3,
    searchAndOpenRecords: 5,
    renderSearchPage: 4,
    updateContext: 4,
  });
});
