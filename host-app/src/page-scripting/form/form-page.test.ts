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
  let shownPart = 'Summary';
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
    refresh: () => scripts.listeners()?.loaded(tabId, 'data'),
    parts: [
      { name: 'Summary', sections: [{ name: 'Case details', columns: ['title', 'customerid'] }] },
      { name: 'Details', sections: [] },
    ],
    shownPart: () => shownPart,
    showPart: (name) => {
      shownPart = name;
      scripts.listeners()?.partShown(tabId, name);
    },
    focus: (column) => column === 'title',
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

const control = (page: ScriptedPage, name: string) => {
  const found = page.xrm.Page.getControl(name);
  if (!found || !('setVisible' in found)) throw new Error(`There is no control of ${name}`);
  return found;
};
const looks = (page: ScriptedPage, tabId: string) => page.bench.scripts.state().looks[tabId] ?? {};

test('[PS19] a control is hidden, locked, renamed and given a message', async () => {
  const page = aScriptedPage();
  const { tabId } = await withForm(page);
  const title = control(page, 'title');
  title.setVisible(false);
  title.setDisabled(true);
  title.setLabel('Subject');
  expect(looks(page, tabId)['title']).toEqual({
    isVisible: false,
    isDisabled: true,
    label: 'Subject',
  });
  expect([title.getVisible(), title.getDisabled(), title.getLabel()]).toEqual([
    false,
    true,
    'Subject',
  ]);
  expect(title.setNotification('Too short', 'a')).toBe(true);
  await expect(page.xrm.Page.data?.save()).rejects.toThrow('The form was not saved');
  expect([title.clearNotification('b'), title.clearNotification('a')]).toEqual([false, true]);
  await page.xrm.Page.data?.save();
  expect(() => title.setVisible('yes')).toThrow(TypeError);
});

test('[PS19] options of a choice and tables of a lookup are changed', async () => {
  const page = aScriptedPage();
  const { tabId } = await withForm(page);
  const priority = control(page, 'prioritycode');
  const customer = control(page, 'customerid');
  priority.clearOptions?.();
  priority.addOption?.({ value: 7, text: 'Later' });
  priority.addOption?.({ value: 1, text: 'High' }, 0);
  priority.removeOption?.(7);
  expect(priority.getOptions?.()).toEqual([{ value: 1, text: 'High' }]);
  expect(looks(page, tabId)['prioritycode']?.choices).toMatchObject([{ value: 1, label: 'High' }]);
  customer.setEntityTypes?.(['account']);
  expect(customer.getEntityTypes?.()).toEqual(['account']);
  expect(() => customer.setEntityTypes?.(['task'])).toThrow(TypeError);
});

test('[PS19] a required level and an invalid value are checked', async () => {
  const page = aScriptedPage();
  const { tabId } = await withForm(page);
  const attribute = page.xrm.Page.getAttribute('description');
  if (!attribute || !('setRequiredLevel' in attribute)) throw new Error('There is no attribute');
  attribute.setRequiredLevel('required');
  expect([attribute.isValid(), looks(page, tabId)['description']?.isRequired]).toEqual([
    false,
    true,
  ]);
  attribute.setRequiredLevel('none');
  attribute.setIsValid(false, 'Write more');
  expect(attribute.isValid()).toBe(false);
  attribute.setIsValid(true);
  expect([attribute.isValid(), attribute.getParent()]).toMatchObject([true, {}]);
});

test('[PS19] tabs and sections of the form are named, shown and heard', async () => {
  const page = aScriptedPage();
  const { tabId } = await withForm(page);
  const tabs = page.xrm.Page.ui?.tabs;
  const details = tabs?.get('Details');
  if (!details || !('setFocus' in details)) throw new Error('There is no tab');
  const heard: unknown[] = [];
  details.addTabStateChange(() => heard.push(details.getDisplayState()));
  details.setFocus();
  expect([heard, tabs?.getLength()]).toEqual([['expanded'], 2]);
  details.setVisible(false);
  expect(looks(page, tabId)['part Details']).toEqual({ isVisible: false });
  const section = control(page, 'title').getParent();
  expect([section?.getName(), section?.getParent().getName()]).toEqual(['Case details', 'Summary']);
  section?.setLabel('Facts');
  expect(looks(page, tabId)['section Case details']).toEqual({ label: 'Facts' });
  expect(section?.controls.getLength()).toBe(2);
});

test('[PS19] loading handlers run when the form reads its row again, and after a save', async () => {
  const page = aScriptedPage();
  const { tabId } = await withForm(page);
  const heard: string[] = [];
  const { data, ui } = page.xrm.Page;
  const onData = () => void heard.push('data');
  data?.addOnLoad(onData);
  ui?.addOnLoad(() => heard.push('form'));
  await data?.refresh(false);
  expect(heard).toEqual(['data']);
  await data?.save();
  page.bench.scripts.listeners()?.loaded(tabId, 'form');
  expect(heard).toEqual(['data', 'data', 'form', 'data']);
  data?.removeOnLoad(onData);
  await data?.refresh(false);
  expect(heard).toHaveLength(4);
});

test('[PS19] the changes of a form are XML, and a field takes the focus', async () => {
  const page = aScriptedPage();
  await withForm(page);
  const title = page.xrm.Page.getAttribute('title');
  if (!title || !('setValue' in title)) throw new Error('There is no title');
  title.setValue('A & B');
  expect(page.xrm.Page.data?.entity.getDataXml()).toBe(
    '<incident><title>A &amp; B</title></incident>',
  );
  control(page, 'title').setFocus();
  expect(page.said('XP25')).toEqual([]);
  control(page, 'description').setFocus();
  expect(page.said('XP25')).toMatchObject([{ message: expect.stringContaining('description') }]);
});

test('[XP25] what a form cannot show is kept and reported', async () => {
  const page = aScriptedPage();
  await withForm(page);
  control(page, 'followupby').setShowTime(false);
  page.xrm.Page.ui?.headerSection['setBodyVisible']?.(false);
  expect(page.said('XP25').map(({ message }) => message)).toEqual([
    'control.setShowTime is kept and shows nothing here.',
    'headerSection.setBodyVisible is kept and shows nothing here.',
  ]);
});
