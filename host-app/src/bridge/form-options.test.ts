import { expect, test } from 'vitest';
import { selectFocusedTab } from '../workspace/sessions/session.ts';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

const caseId = '00000000-0000-4000-8000-00000000cafe';
const contactId = '00000000-0000-4000-8000-00000000abcd';
const config = {
  records: { contact: [{ contactid: contactId, lastname: 'Zimt' }] },
  formParameters: { contact: ['new_source'] },
};
const json = JSON.stringify;
const page = ({ workspace }: Workbench) => selectFocusedTab(workspace.getState())?.page;
const told = ({ journal }: Workbench, rule: string) =>
  journal.diagnostics.entries().filter((entry) => entry.rule === rule);

test.each([
  ['no column', { nosuchfield: '1' }, 'nosuchfield'],
  ['a misspelled column', { firstnam: 'Ada' }, 'firstnam'],
  ['a lookup without an ID', { preferredsystemuserid: '12345' }, 'preferredsystemuserid'],
  ['a number that is a word', { numberofchildren: 'many' }, 'numberofchildren'],
])(
  '[PG14] a form parameter that fits %s rejects with its name, and no form opens',
  async (_title, parameters, name) => {
    const bench = aWorkbench({ config });
    const before = bench.workspace.getState().sessions;
    const call = bench.call('phone', 'openForm', '{"entityName":"contact"}', json(parameters));
    await expect(call).rejects.toContain(`the parameter ${name} is not valid`);
    expect(bench.workspace.getState().sessions).toBe(before);
    expect(bench.diagnoses()).toContain('RC1');
  },
);

test('[PG14] columns, companions of lookups and declared parameters reach the form; a custom name is left out and explained', async () => {
  const bench = aWorkbench({ config });
  const parameters = {
    firstname: 'Ada',
    preferredsystemuserid: contactId,
    preferredsystemuseridname: 'Alex',
    new_source: 'phone',
    parameter_queue: 'a',
  };
  const given = { ...parameters, new_other: '1' };
  void bench.call('phone', 'openForm', '{"entityName":"contact"}', json(given));
  await expect.poll(() => page(bench)).toMatchObject({ type: 'entityrecord', data: parameters });
  expect(told(bench, 'PG14').map(({ message }) => message)).toEqual([
    expect.stringContaining('"new_other"'),
  ]);
});

test.each([
  [{ navbar: 'off' }, /navbar has no effect here/],
  [{ navBar: 'entity' }, /navBar has no effect here/],
  [{ openInNewWindow: true, width: 400, height: 300 }, /openInNewWindow has no effect/],
  [{ windowPosition: 2 }, /windowPosition has no effect/],
  [{ processId: caseId }, /processId has no effect/],
  [{ processInstanceId: caseId }, /processInstanceId has no effect/],
  [{ selectStageId: caseId }, /selectStageId has no effect/],
  [{ selectedStageId: caseId }, /selectedStageId has no effect/],
  [{ formId: caseId }, /no form "0000/],
  [{ formID: caseId }, /no option "formID".*formId/s],
  [{ useQuickCreateForm: 1 }, /true or false, got 1/],
])('[PG15] openForm with %o opens the form and explains the option', async (option, text) => {
  const bench = aWorkbench({ config });
  await bench.call(
    'phone',
    'openForm',
    json({ entityName: 'contact', entityId: contactId, ...option }),
  );
  expect(page(bench)).toMatchObject({ entityId: contactId });
  const texts = told(bench, 'PG15').map(({ message, fix }) => `${message} ${fix}`);
  expect(texts.join('\n')).toMatch(text);
});

test.each(['cmdbar', 'cmdBar'])('[PG15] %s false hides the commands', async (name) => {
  const bench = aWorkbench({ config });
  const options = { entityName: 'contact', entityId: contactId, [name]: false };
  await bench.call('phone', 'openForm', json(options));
  expect(page(bench)).toMatchObject({ hidesCommands: true });
  expect(told(bench, 'PG15')).toEqual([]);
});

test('[PG15] relationship names the lookup that points to the record of createFromEntity', async () => {
  const bench = aWorkbench({ config });
  const createFromEntity = { entityType: 'contact', id: contactId, name: 'Zimt' };
  for (const [relationship, lookup] of [
    [undefined, 'customerid'],
    [{ attributeName: 'primarycontactid' }, 'primarycontactid'],
  ] as const) {
    const options = { entityName: 'incident', createFromEntity, relationship };
    void bench.call('phone', 'openForm', json(options));
    await expect.poll(() => page(bench)).toMatchObject({ data: { [lookup]: { id: contactId } } });
  }
});

test('[PG15] quick create of a table that has no such form opens the full form and says so', async () => {
  const bench = aWorkbench();
  const options = { entityName: 'systemuser', useQuickCreateForm: true };
  void bench.call('phone', 'openForm', json(options));
  await expect.poll(() => page(bench)).toMatchObject({ entityName: 'systemuser' });
  expect(bench.workspace.getState().questions.open.quickCreate).toEqual([]);
  expect(told(bench, 'PG15')).toHaveLength(1);
});
