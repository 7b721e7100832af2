import { expect, test } from 'vitest';
import { offerPageScripting, type ScriptedWindow } from './stub.ts';
import { aScriptedPage } from './testing/a-scripted-page.ts';

test('[PS9] a global is undefined until its rest is loaded, and the console says why', async () => {
  const { scripting } = aScriptedPage();
  const view: EventTarget & ScriptedWindow = new EventTarget();
  const warned: string[] = [];
  let starts = 0;
  const start = async () => {
    starts += 1;
    return scripting;
  };
  const { load } = offerPageScripting(view, start, (text) => warned.push(text));
  expect(view.Xrm).toBeUndefined();
  expect(warned[0]).toMatch(/^Xrm is being loaded/);
  await load();
  expect(view.Xrm).toBe(scripting.Xrm);
  expect(view.Microsoft).toMatchObject({ Apm: scripting.Microsoft.Apm });
  expect([starts, warned.length]).toEqual([1, 1]);
  view.Xrm = { mine: true };
  expect(view.Xrm).toEqual({ mine: true });
});
