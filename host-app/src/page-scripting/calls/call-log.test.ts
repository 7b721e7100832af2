import { expect, test } from 'vitest';
import { aScriptedPage, contactId } from '../testing/a-scripted-page.ts';
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
