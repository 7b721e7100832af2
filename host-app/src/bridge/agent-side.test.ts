import { expect, test } from 'vitest';
import { showPaneTool } from '../workspace/panel/productivity-pane.ts';
import { showInbox } from '../workspace/sessions/inbox.ts';
import { openRecordSession } from '../workspace/sessions/sessions.ts';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

const ada = '11111111-1111-4111-8111-111111111111';
const acme = '22222222-2222-4222-8222-222222222222';
const issue = '33333333-3333-4333-8333-333333333333';

async function inConversation() {
  const bench = aWorkbench({
    settings: { phone: { enableAnalytics: true } },
    config: {
      sampleRows: 'few',
      records: {
        contact: [{ contactid: ada, lastname: 'Lane' }],
        account: [{ accountid: acme, name: 'Acme' }],
        incident: [
          {
            incidentid: issue,
            title: 'Broken kettle',
            'customerid_contact@odata.bind': `/contacts(${ada})`,
          },
        ],
      },
    },
  });
  const session = { templateName: 'contoso_phone_session', customerName: 'Ada' };
  await bench.call('phone', 'createSession', session);
  const id = String(bench.workspace.getState().sessions[1]?.conversationId);
  return { bench, id, read: () => bench.records.retrieve('msdyn_ocliveworkitem', id) };
}

const sessionEvents = (bench: Workbench) =>
  bench.events('phone').filter(([name]) => /session|size/i.test(name));

test.each([
  ['a contact', `msdyn_customer_msdyn_ocliveworkitem_contact@odata.bind`, `/contacts(${ada})`, 32],
  [
    'an account',
    `msdyn_customer_msdyn_ocliveworkitem_account@odata.bind`,
    `/accounts(${acme})`,
    33,
  ],
])(
  '[SE16] updateConversation names %s as the customer, without a hint about its column (agent-tools 32, 33)',
  async (_who, property, address) => {
    const { bench, id, read } = await inConversation();
    await bench.call('phone', 'updateConversation', id, JSON.stringify({ [property]: address }));
    expect(address).toContain(String(read()['_msdyn_customer_value']));
    expect(bench.diagnoses()).not.toContain('RC2');
  },
);

test.each([
  'regardingobjectid_incident@odata.bind',
  'regardingobjectid_incident_msdyn_ocliveworkitem@odata.bind',
])('[SE16] %s fills the one lookup to the case (agent-tools 33)', async (property) => {
  const { bench, id, read } = await inConversation();
  const change = { [property]: `/incidents(${issue})` };
  await bench.call('phone', 'updateConversation', id, JSON.stringify(change));
  expect(read()).toMatchObject({ _regardingobjectid_value: issue });
  expect(bench.diagnoses()).not.toContain('RC2');
});

test('[SE16] priority, wrap-up and hold pass without a hint about their columns (agent-tools 34)', async () => {
  const { bench, id, read } = await inConversation();
  const change = { prioritycode: 2, statuscode: 5, msdyn_conversationactivitystate: 2 };
  await bench.call('phone', 'updateConversation', id, JSON.stringify(change));
  expect(read()).toMatchObject(change);
  expect(bench.diagnoses()).not.toContain('RC2');
});

test('the productivity pane raises no event and leaves the width of the widget (agent-tools 24)', async () => {
  const { bench } = await inConversation();
  await bench.settled();
  const before = [await bench.call('phone', 'getWidth'), sessionEvents(bench)];
  bench.workspace.apply(showPaneTool, { tool: 'scripts' });
  await bench.settled();
  bench.workspace.apply(showPaneTool, { tool: undefined });
  await bench.settled();
  expect([await bench.call('phone', 'getWidth'), sessionEvents(bench)]).toEqual(before);
});

test('[SE21] the Inbox raises no session event, and a record opened from it is a session without owner (agent-tools 29)', async () => {
  const bench = aWorkbench({ config: { screen: { inbox: true }, sampleRows: 'few' } });
  await bench.settled();
  bench.workspace.apply((state) => showInbox(state), {});
  await bench.settled();
  expect(sessionEvents(bench)).toEqual([]);
  const record = { title: 'Case', entityName: 'incident', entityId: issue };
  bench.workspace.apply(openRecordSession, record);
  await bench.settled();
  expect(bench.workspace.getState().sessions.at(-1)).not.toHaveProperty('ownerId');
  expect(await bench.call('phone', 'getAllSessions')).toEqual([]);
});

test('[TB4] the message for an eleventh tab ends as in the product (agent-tools 65)', async () => {
  const { bench } = await inConversation();
  const wiki = { templateName: 'contoso_wiki' };
  for (let count = 1; count < 10; count += 1) await bench.call('phone', 'createTab', wiki);
  await expect(bench.call('phone', 'createTab', wiki)).rejects.toBeDefined();
  expect(bench.workspace.getState().bars[0]?.message).toMatch(
    /Close a tab in this session before opening another\.$/,
  );
});

test('[RC14] a wrong plural of the events is not found (agent-tools 43)', async () => {
  const bench = aWorkbench();
  const query = (set: string) => bench.call('phone', 'executeFetchQuery', set, '?$top=1');
  expect(await query('msdyn_kpieventsdata')).toContain('[]');
  expect(await query('msdyn_kpieventdatas')).toContain(
    "Resource not found for the segment 'msdyn_kpieventdatas'.",
  );
});
