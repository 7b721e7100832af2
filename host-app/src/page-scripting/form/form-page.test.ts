import { expect, test } from 'vitest';
import type { FormValue, OpenForm } from '../../store/open-form.ts';
import { aScriptedPage, caseId, contactId, type ScriptedPage } from '../testing/a-scripted-page.ts';

/** The case of the checks on screen, with a form that keeps its values. */
async function withForm(page: ScriptedPage) {
  await page.openCase();
  const { records, scripts } = page.bench;
  const table = records.findTable('incident');
  const tabId = page.apm.getFocusedSession().getFocusedTab()?.tabId ?? '';
  if (!table) throw new Error('There is no table of cases');
  const values = new Map<string, FormValue>([['title', 'Pump fails']]);
  const edited = new Set<string>();
  let isClosed = false;
  const form: OpenForm = {
    table,
    entityId: caseId,
    get isDirty() {
      return edited.size > 0;
    },
    valueOf: ({ name }) => values.get(name) ?? null,
    savedValueOf: ({ name }) => (name === 'title' ? 'Pump fails' : null),
    change: ({ name }, value) => {
      values.set(name, value);
      edited.add(name);
    },
    save: () => {
      if (scripts.listeners()?.saving(tabId) === false) return false;
      edited.clear();
      scripts.listeners()?.saved(tabId);
      return true;
    },
    close: () => {
      isClosed = true;
    },
    refresh: () => undefined,
  };
  scripts.forms.set(tabId, form);
  return { tabId, values, isClosed: () => isClosed };
}

test('[PS19] N26 a script sets a field, and no change handler runs until it fires', async () => {
  const page = aScriptedPage();
  const { values, tabId } = await withForm(page);
  const title = page.xrm.Page.getAttribute('title');
  if (!title || !('setValue' in title)) throw new Error('There is no title');
  const heard: unknown[] = [];
  title.addOnChange((context: { getEventSource: () => { getValue: () => unknown } }) =>
    heard.push(context.getEventSource().getValue()),
  );
  title.setValue('T');
  expect([values.get('title'), title.getIsDirty(), page.xrm.Page.data?.getIsDirty()]).toEqual([
    'T',
    true,
    true,
  ]);
  expect(heard).toEqual([]);
  title.fireOnChange();
  page.bench.scripts.listeners()?.changed(tabId, 'title');
  expect(heard).toEqual(['T', 'T']);
  expect(() => title.setValue(5)).toThrow(TypeError);
});

test('[PS19] N27 a handler prevents the save, and without one it is saved', async () => {
  const page = aScriptedPage();
  await withForm(page);
  const { data } = page.xrm.Page;
  let after = 0;
  const prevent = (context: { getEventArgs: () => { preventDefault: () => void } }) =>
    context.getEventArgs().preventDefault();
  data?.entity.addOnSave(prevent);
  data?.entity.addOnPostSave(() => (after += 1));
  await expect(data?.save()).rejects.toThrow('The form was not saved');
  expect(after).toBe(0);
  data?.entity.removeOnSave(prevent);
  await data?.save();
  expect(after).toBe(1);
});

test('[PS19] N28 the id of the record has braces and upper case', async () => {
  const page = aScriptedPage();
  const { isClosed } = await withForm(page);
  const { data, ui } = page.xrm.Page;
  expect(data?.entity.getId()).toBe(`{${caseId.toUpperCase()}}`);
  expect(data?.entity.getEntityReference()).toMatchObject({
    entityType: 'incident',
    name: 'Pump fails',
  });
  expect(ui?.getFormType()).toBe(2);
  await data?.entity.save('saveandclose');
  expect(isClosed()).toBe(true);
});

test('[XP20] N29 without a form data is null, and the console says why', () => {
  const { xrm, said } = aScriptedPage();
  expect([xrm.Page.data, xrm.Page.ui]).toEqual([null, null]);
  expect([xrm.Page.getAttribute('x'), xrm.Page.getAttribute()]).toEqual([null, []]);
  expect(said('XP20')).toHaveLength(1);
  expect(xrm.Page.context).toBe(xrm.Utility.getGlobalContext());
});

test('[PS19] N30 a notice shows over the form until it is cleared', async () => {
  const page = aScriptedPage();
  const { tabId } = await withForm(page);
  const { ui } = page.xrm.Page;
  expect(ui?.setFormNotification('m', 'WARNING', '1')).toBe(true);
  const notices = () => page.bench.scripts.state().notices[tabId];
  expect(notices()).toEqual([{ id: '1', text: 'm', level: 'warning' }]);
  expect(ui?.clearFormNotification('1')).toBe(true);
  expect([notices(), ui?.clearFormNotification('1')]).toEqual([[], false]);
  expect(() => ui?.setFormNotification('m', 'LOUD', '1')).toThrow(TypeError);
});

test('[PS19] values have the kinds of the product', async () => {
  const page = aScriptedPage();
  const { values } = await withForm(page);
  const attribute = (name: string) => {
    const found = page.xrm.Page.getAttribute(name);
    if (!found || !('setValue' in found)) throw new Error(`There is no ${name}`);
    return found;
  };
  attribute('prioritycode').setValue(1);
  expect([attribute('prioritycode').getValue(), attribute('prioritycode').getText()]).toEqual([
    1,
    'High',
  ]);
  const customer = [{ id: `{${contactId}}`, entityType: 'contact', name: 'Robin' }];
  attribute('customerid').setValue(customer);
  expect(attribute('customerid').getValue()).toEqual([{ ...customer[0], id: contactId }]);
  attribute('followupby').setValue(new Date('2026-01-05T09:00:00Z'));
  expect(values.get('followupby')).toMatch(/^2026-01-05/);
  expect(attribute('followupby').getValue()).toBeInstanceOf(Date);
  attribute('description').setValue(null);
  expect(attribute('description').getValue()).toBeNull();
});

test('[XP25] what a form cannot show is kept and reported', async () => {
  const page = aScriptedPage();
  await withForm(page);
  const control = page.xrm.Page.getControl('title');
  if (!control || !('setVisible' in control)) throw new Error('There is no control');
  control.setVisible(false);
  const again = page.xrm.Page.getControl('title');
  expect(again && 'getVisible' in again && again.getVisible()).toBe(false);
  expect(page.said('XP25')).toHaveLength(1);
});
