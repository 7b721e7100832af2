import { expect, test } from 'vitest';
import { aPage } from '../../bridge/page-door/testing/a-page.ts';
import { startPageScripting } from '../start-page-scripting.ts';
import { aScriptedPage, contactId, surroundings } from '../testing/a-scripted-page.ts';
import { callerIn } from './caller.ts';

test('[PS16] each call of a script is one entry with its arguments and its result', async () => {
  const { bench, xrm, apm } = aScriptedPage();
  await xrm.WebApi.online.retrieveRecord('contact', contactId, '?$select=fullname');
  await expect(xrm.WebApi.deleteRecord('contact', 'nobody')).rejects.toBeDefined();
  apm.getAllSessions();
  xrm.App.sessions.addOnAfterSessionSwitch(() => undefined);
  const entries = bench.journal.traffic.entries().filter(({ caller }) => caller === 'page');
  expect(entries).toMatchObject([
    {
      kind: 'script',
      type: 'Xrm.WebApi.online.retrieveRecord',
      data: ['contact', contactId, '?$select=fullname'],
    },
    { kind: 'script-reply', outcome: 'success', data: { fullname: 'Robin Sample' } },
    { kind: 'script', type: 'Xrm.WebApi.deleteRecord', data: ['contact', 'nobody'] },
    { kind: 'script-reply', outcome: 'failure' },
    { kind: 'script', type: 'Microsoft.Apm.getAllSessions', data: [] },
    { kind: 'script-reply', outcome: 'success', data: ['session-id-0'] },
    { kind: 'script', type: 'Xrm.App.sessions.addOnAfterSessionSwitch', data: ['f'] },
    { kind: 'script-reply', outcome: 'success' },
  ]);
});

test('[PS16] P13 calls of the framework for widgets are entries too, and work as before', async () => {
  const { bench, framework, register, heard } = aPage();
  const { watchCalls } = startPageScripting(bench, bench.bridge.page.host, surroundings);
  watchCalls('Microsoft.CIFramework', framework);
  await register('phone', 'my_event');
  framework.addHandler('my_event', () => 'taken');
  expect(await framework.raiseEvent('my_event', { a: 1 }, 'c')).toBe(true);
  expect(await bench.call('phone', 'raiseEvent', 'my_event')).toBe('taken');
  expect(heard('phone', 'my_event')).toEqual([{ value: { a: 1 }, correlationId: 'c' }]);
  const entries = bench.journal.traffic.entries().filter(({ caller }) => caller === 'page');
  expect(entries).toMatchObject([
    { kind: 'script', type: 'Microsoft.CIFramework.addHandler', data: ['my_event', 'f'] },
    { kind: 'script-reply', outcome: 'success' },
    { kind: 'script', type: 'Microsoft.CIFramework.raiseEvent', data: ['my_event', { a: 1 }, 'c'] },
    { kind: 'script-reply', outcome: 'success', data: true },
  ]);
});

test('[PS16] a member that stands in two namespaces makes one entry', () => {
  const { bench, xrm } = aScriptedPage();
  xrm.App.sessions.getAllSessions();
  const types = bench.journal.traffic.entries().map(({ type }) => type);
  expect(types).toEqual(['Xrm.App.sessions.getAllSessions', 'Xrm.App.sessions.getAllSessions']);
});

test('[PS16] a result with accessors is written without reading them', () => {
  const { xrm, said } = aScriptedPage();
  xrm.Utility.getGlobalContext();
  expect(said('XP19')).toEqual([]);
});

test('[PS16] the address in the stack names the web resource that calls', () => {
  const library = 'at f (http://localhost:5173/webresources/Widget/msdyn_ciLibrary.js:1:2)';
  const resource = 'at run (http://localhost:5173/WebResources/acme_/panel.html?data=1:12:3)';
  expect(callerIn(`Error\n  at call (http://localhost:5173/assets/a.js:1:1)\n  ${resource}`)).toBe(
    'web resource acme_/panel.html',
  );
  expect(callerIn(`Error\n  ${library}\n  ${resource}`)).toBe('web resource acme_/panel.html');
  expect(callerIn('Error\n  at <anonymous>:1:1')).toBe('page');
});
