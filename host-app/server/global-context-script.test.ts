import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { globalContextScript, isGlobalContextPath } from './global-context-script.ts';

/** A window of its own that has loaded the script. */
function aWindow(members: object = {}) {
  const warned: string[] = [];
  const listeners = new Map<string, (event: object) => void>();
  const view: Record<string, unknown> = {
    location: { origin: 'http://localhost:5173' },
    console: { warn: (text: string) => warned.push(text) },
    navigator: { onLine: true },
    document: {
      addEventListener: (name: string, listener: (event: object) => void) =>
        listeners.set(name, listener),
    },
    ...members,
  };
  view['window'] = view;
  view['top'] ??= view;
  const config = parseConfig({ environment: { user: { fullName: 'Alex </script> Rivera' } } });
  const context = createContext(view);
  runInContext(globalContextScript(config), context);
  return { warned, listeners, read: (code: string): unknown => runInContext(code, context) };
}

test.each([
  ['/ClientGlobalContext.js.aspx', true],
  ['/WebResources/clientglobalcontext.js.aspx', true],
  ['/{000000001}/webresources/ClientGlobalContext.js.aspx', true],
  ['/webresources/a_/ClientGlobalContext.js.aspx', false],
  ['/ClientGlobalContext.js', false],
])('[PS14] P6 %s is the script: %s', (path, isIt) => {
  expect(isGlobalContextPath(path)).toBe(isIt);
});

test('[PS14] P9 a window of its own has a context of the configured values', () => {
  const { read, warned } = aWindow();
  expect(read('GetGlobalContext().userSettings.userName')).toBe('Alex </script> Rivera');
  expect(read('GetGlobalContext().getClientUrl()')).toBe('http://localhost:5173');
  expect(warned).toEqual([expect.stringContaining('[XP19] ClientGlobalContext.js.aspx')]);
});

test('[PS14] a window of its own saves settings by the Web API', async () => {
  const sent: unknown[] = [];
  const answers = [{ ok: true }, { ok: false, json: async () => ({ error: { message: 'no' } }) }];
  const fetch = async (...request: unknown[]) => {
    sent.push(request);
    return answers[sent.length - 1];
  };
  const { read } = aWindow({ fetch });
  await read("GetGlobalContext().saveSettingValue('new_Limit', 5, { overrideScope: 2 })");
  await expect(read("GetGlobalContext().saveSettingValue('x', 1)")).rejects.toEqual({
    message: 'no',
  });
  expect(sent[0]).toMatchObject([
    '/api/data/v9.2/SaveSettingValue',
    {
      method: 'POST',
      body: expect.stringMatching(/"SettingName":"new_Limit","Value":"5","AppUniqueName":/),
    },
  ]);
});

test('[PS14] P5 a frame of the workspace has the live context and reports its oddities there', () => {
  const told: unknown[] = [];
  const context = { getClientUrl: () => 'live' };
  const top = {
    Xrm: { Utility: { getGlobalContext: () => context } },
    CustomEvent,
    dispatchEvent: (event: CustomEvent<unknown>) => told.push(event.detail),
  };
  const { read } = aWindow({ top });
  expect(read('GetGlobalContext()')).toBe(context);
  expect(told).toEqual(['XP19']);
});

test('[XP4] P7 Xrm stays undefined, and reading it explains the TypeError', () => {
  const { read, warned } = aWindow();
  expect(read('typeof Xrm')).toBe('undefined');
  expect(() => read('Xrm.WebApi')).toThrow('Cannot read properties of undefined');
  expect(warned.filter((text) => text.startsWith('[XP4]'))).toHaveLength(1);
  expect(read('Xrm = 5; Xrm')).toBe(5);
});

test('[PS14] P8 the menu of the browser is kept for what can be edited', () => {
  const { listeners } = aWindow();
  const menuOn = (closest: () => unknown) => {
    let isPrevented = false;
    const preventDefault = () => (isPrevented = true);
    listeners.get('contextmenu')?.({ target: { nodeType: 1, closest }, preventDefault });
    return isPrevented;
  };
  expect([menuOn(() => null), menuOn(() => ({}))]).toEqual([true, false]);
});
