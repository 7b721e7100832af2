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
    grids: [{ name: 'Tasks', entityName: 'task', column: 'regardingobjectid' }],
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
  if (!found || !('setDisabled' in found)) throw new Error(`There is no control of ${name}`);
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

const listeners = (page: ScriptedPage) => {
  const found = page.bench.scripts.listeners();
  if (!found) throw new Error('Nothing listens');
  return found;
};

test('[XP2] a member that an object of the form does not have is undefined, and reported', async () => {
  const page = aScriptedPage();
  await withForm(page);
  const { data, ui } = page.xrm.Page;
  const objects: readonly unknown[] = [
    page.xrm.Page,
    data,
    data?.entity,
    ui,
    page.xrm.Page.getAttribute('title'),
    control(page, 'title'),
    ui?.tabs.get('Summary'),
    page.apm.getFocusedSession(),
    page.apm.getFocusedSession().getFocusedTab(),
    await page.apm.getFocusedSession().getContext(),
  ];
  const before = page.said('XP2').length;
  for (const object of objects)
    expect(Reflect.get(Object(object) as object, 'nosuch')).toBeUndefined();
  expect(
    page
      .said('XP2')
      .slice(before)
      .map(({ message }) => message.split(' has')[0]),
  ).toEqual([
    'Xrm.Page',
    'data',
    'entity',
    'ui',
    'attribute',
    'control',
    'tab',
    'session',
    'tab',
    'context',
  ]);
});

test('[PS19] a handler gets the form of its own tab, the event and its source', async () => {
  const page = aScriptedPage();
  const { tabId } = await withForm(page);
  interface Context {
    readonly getFormContext: () => typeof page.xrm.Page;
    readonly getEventSource: () => unknown;
    readonly getEventArgs: () => Readonly<Record<string, () => unknown>>;
    readonly getDepth: () => number;
  }
  const heard: unknown[] = [];
  const hear = (name: string) => (context: Context) => {
    const title = context.getFormContext().getAttribute('title');
    heard.push([name, title && 'getValue' in title && title.getValue(), context.getDepth()]);
  };
  const { data, ui } = page.xrm.Page;
  const title = page.xrm.Page.getAttribute('title');
  if (!title || !('addOnChange' in title)) throw new Error('There is no title');
  title.addOnChange(hear('change'));
  data?.entity.addOnSave((context: Context) => {
    hear('save')(context);
    heard.push(context.getEventArgs()['getSaveMode']?.());
  });
  data?.entity.addOnPostSave((context: Context) =>
    heard.push(context.getEventArgs()['getEntityReference']?.()),
  );
  data?.addOnLoad((context: Context) => heard.push(context.getEventArgs()['getDataLoadState']?.()));
  ui?.addOnLoad(hear('load'));
  title.fireOnChange();
  await data?.save();
  listeners(page).loaded(tabId, 'form');
  await page.apm.getSession('session-id-0')?.focus();
  title.fireOnChange();
  expect(heard).toEqual([
    ['change', 'Pump fails', 1],
    ['save', 'Pump fails', 1],
    1,
    { entityType: 'incident', id: `{${caseId.toUpperCase()}}`, name: 'Pump fails' },
    2,
    ['load', 'Pump fails', 1],
    1,
    ['change', 'Pump fails', 1],
  ]);
});

test('[PS19] a filter of a lookup leaves only the rows that match', async () => {
  const page = aScriptedPage();
  const { tabId } = await withForm(page);
  page.bench.records.create('account', { name: 'Another' });
  const customer = control(page, 'customerid');
  const search = () => listeners(page).searching(tabId, 'customerid');
  expect(search()).toBeUndefined();
  const filter = (value: string) =>
    `<filter><condition attribute="name" operator="like" value="${value}" /></filter>`;
  const narrow = () => customer.addCustomFilter?.(filter('%Probe%'), 'account');
  narrow();
  expect(page.said('XP25')).toMatchObject([{ fix: expect.stringContaining('addPreSearch') }]);
  customer.addPreSearch?.(narrow);
  const names = async (table: string) => (await search()?.(table, ''))?.map(({ name }) => name);
  expect([await names('account'), await names('contact')]).toEqual([
    ['H&M Probe'],
    expect.arrayContaining(['Robin Sample', 'Ada Whitcomb']),
  ]);
  expect(await search()?.('account', 'anot')).toEqual([]);
  const broken = () =>
    customer.addCustomFilter?.('<filter><condition attribute="nope" /></filter>');
  customer.addPreSearch?.(broken);
  expect([await names('account'), page.reported.length]).toEqual([[], 1]);
  customer.removePreSearch?.(narrow);
  customer.removePreSearch?.(broken);
  expect(search()).toBeUndefined();
});

test('[PS19] a list beside the fields is a subgrid', async () => {
  const page = aScriptedPage();
  await withForm(page);
  const grid = page.xrm.Page.getControl('Tasks');
  if (!grid || !('getGrid' in grid)) throw new Error('There is no subgrid');
  expect([grid.getControlType(), grid.getEntityName()]).toEqual(['subgrid', 'task']);
  expect(grid.getGrid().getTotalRecordCount()).toBe(0);
  const { id } = await page.xrm.WebApi.createRecord('task', {
    subject: 'Call back',
    'regardingobjectid_incident_task@odata.bind': `/incidents(${caseId})`,
  });
  grid.refresh();
  const rows = grid.getGrid().getRows();
  expect(rows.getLength()).toBe(1);
  const row = rows.get(0);
  if (!row || !('getData' in row)) throw new Error('There is no row');
  expect([row.getKey(), row.data.entity.getEntityReference().name]).toEqual([id, 'Call back']);
});

test('[XP5] a column, control, tab or section that the form does not have is null, and reported', async () => {
  const page = aScriptedPage();
  await withForm(page);
  const { Page } = page.xrm;
  const summary = Page.ui?.tabs.get('Summary');
  if (!summary || !('sections' in summary)) throw new Error('There is no tab');
  const missing = [
    Page.getAttribute('titel'),
    Page.getControl('header_title'),
    Page.ui?.tabs.get('tab_1'),
    summary.sections.get('section_1'),
    Page.ui?.quickForms.get('customer'),
    Page.data?.attributes.get('new_note'),
  ];
  expect(missing).toEqual([null, null, null, null, null, null]);
  expect(page.said('XP5').map(({ message }) => message.split(':')[0])).toEqual([
    'getAttribute("titel")',
    'getControl("header_title")',
    'tabs.get("tab_1")',
    'sections.get("section_1")',
    'quickForms.get("customer")',
    'data.attributes.get("new_note")',
  ]);
  expect(page.said('XP5')[0]?.fix).toContain('Did you mean "title"?');
});

test('[XP1] a form has no business process, and says so', async () => {
  const page = aScriptedPage();
  await withForm(page);
  expect([page.xrm.Page.data?.process, page.xrm.Page.ui?.process]).toEqual([null, null]);
  expect(page.said('XP1').map(({ fix }) => fix)).toEqual([
    'Business process flows are not built here; data.process is null. Test it first.',
    'Business process flows are not built here; ui.process is null. Test it first.',
  ]);
});

test('[PS19] a handler hears how the form is saved', async () => {
  const page = aScriptedPage();
  await withForm(page);
  const heard: unknown[] = [];
  const { data } = page.xrm.Page;
  data?.entity.addOnSave((context: { getEventArgs: () => { getSaveMode: () => number } }) =>
    heard.push(context.getEventArgs().getSaveMode()),
  );
  await data?.save();
  await data?.save({ saveMode: 70 });
  await data?.entity.save('saveandclose');
  expect(heard).toEqual([1, 70, 2]);
  await expect(data?.entity.save('saveandclosed')).rejects.toThrow(TypeError);
});
