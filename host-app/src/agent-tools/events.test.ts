import { expect, test } from 'vitest';
import { showPaneTool } from '../workspace/panel/productivity-pane.ts';
import { homeSessionId } from '../workspace/sessions/session.ts';
import { focusSession } from '../workspace/sessions/sessions.ts';
import { findScript, selectScripts } from '../workspace/agent-tools/agent-scripts.ts';
import { runStep } from './run-step.ts';
import { saveDispositions } from './save-dispositions.ts';
import { act, ada, aMacroBench, issue, values } from './testing/a-macro-bench.ts';

const events = [
  'onclicktoact',
  'onmodechanged',
  'onsizechanged',
  'onpagenavigate',
  'onsendkbarticle',
  'onPresenceChange',
  'onSessionCreated',
  'onSessionSwitched',
  'onBeforeSessionClose',
  'onSessionClosed',
];

const at = { EntityName: 'incident', EntityId: issue };
const macros = [
  { name: 'Open form', actions: [act('Do', 'Create_New', { EntityName: 'task' })] },
  { name: 'Open list', actions: [act('Do', 'Open_Record_List', { EntityName: 'incident' })] },
  { name: 'Search', actions: [act('Do', 'Relevance_Search', { SearchText: 'kettle' })] },
  { name: 'Tab', actions: [act('Do', 'Open_Application_Tab', { TemplateName: 'contoso_wiki' })] },
  { name: 'Article', actions: [act('Do', 'Search_Knowledge_Base', { SearchText: 'kettle' })] },
  {
    name: 'Context',
    actions: [act('Do', 'Set_Session_Context', { AttributeName: 'kept', AttributeValue: 'x' })],
  },
  {
    name: 'Update',
    actions: [
      act('Do', 'Update_Record', {
        EntityName: 'contact',
        EntityId: ada,
        ...values(['jobtitle', 'Buyer']),
      }),
    ],
  },
  { name: 'Link', actions: [act('Do', 'Link_Record', at)] },
  { name: 'Resolve', actions: [act('Do', 'Resolve_Case', { IncidentId: issue })] },
  { name: 'Fails', actions: [act('Do', 'Focus_Tab', { TabId: 'gone' })] },
  { name: 'Open record', actions: [act('Do', 'Open_Existing_Record', at)] },
];

/** Two widgets that listen to everything, in a call of the first one. */
async function listening() {
  const bench = await aMacroBench([], {
    providers: ['phone', 'chat'],
    config: { macros, dispositions: { enabled: true, required: true } },
  });
  for (const name of ['phone', 'chat']) {
    for (const event of events) await bench.call(name, 'addHandler', event, () => undefined);
  }
  await bench.answerCall();
  await bench.pass(1000);
  /** Names of the events that each widget receives from what is done. */
  const heard = async (run: () => unknown): Promise<readonly (readonly string[])[]> => {
    const before = ['phone', 'chat'].map((name) => bench.events(name).length);
    await run();
    await bench.pass(1000);
    return ['phone', 'chat'].map((name, index) =>
      bench
        .events(name)
        .slice(before[index])
        .map(([event]) => event),
    );
  };
  return { bench, heard };
}

const nothing = [[], []];
const page = [['onpagenavigate'], ['onpagenavigate']];

test.each(['Open form', 'Open list', 'Search', 'Tab', 'Article', 'Open record'])(
  '[AG7] macro "%s" raises onpagenavigate for every provider, and nothing else',
  async (name) => {
    const { bench, heard } = await listening();
    expect(await heard(() => bench.run(name))).toEqual(page);
  },
);

test.each(['Context', 'Update', 'Link', 'Resolve', 'Fails'])(
  '[AG7] macro "%s" raises no event',
  async (name) => {
    const { bench, heard } = await listening();
    expect(await heard(() => bench.result(name))).toEqual(nothing);
  },
);

test('[AG7] steps, scripts, the pane and disposition codes raise no event', async () => {
  const { bench, heard } = await listening();
  const sessionId = bench.session().id;
  const script = findScript(selectScripts(bench.workspace.getState()), 'contoso_service_call');
  const steps = script?.steps ?? [];
  if (!script) throw new Error('There is no built-in script');
  for (const step of steps.filter(({ type }) => type !== 'Macro')) {
    expect(await heard(() => runStep(bench, { sessionId, script, step }))).toEqual(nothing);
  }
  expect(await heard(() => bench.workspace.apply(showPaneTool, { tool: 'scripts' }))).toEqual(
    nothing,
  );
  expect(await heard(() => saveDispositions(bench, { sessionId, values: ['solved'] }))).toEqual(
    nothing,
  );
});

test('[AG7] a record that a macro opens on Home is a session that its provider does not own', async () => {
  const { bench, heard } = await listening();
  await heard(() => bench.workspace.apply(focusSession, { sessionId: homeSessionId }));
  const [phone, chat] = await heard(() => bench.run('Open record'));
  expect(chat).toEqual(['onpagenavigate']);
  expect(phone).toEqual(['onpagenavigate']);
  expect(bench.session()).not.toHaveProperty('ownerId');
  expect(await bench.call('phone', 'getFocusedSession')).toBeNull();
});

test('[AG12] the rows of the chosen codes exist when onSessionClosed arrives, and a required code keeps the session until then (agent-tools 39, 41)', async () => {
  const { bench, heard } = await listening();
  const { id: sessionId, conversationId } = bench.session();
  const close = () => bench.agent.closeSession(sessionId);
  expect(await heard(close)).toEqual(nothing);
  expect(bench.session().id).toBe(sessionId);
  let rows: unknown;
  await bench.call('phone', 'addHandler', 'onSessionClosed', () => {
    rows = bench.rows('msdyn_conversationdispositioncodemap');
  });
  saveDispositions(bench, { sessionId, values: ['solved', 'follow_up'] });
  const [phone] = await heard(close);
  expect(phone).toEqual(expect.arrayContaining(['onSessionSwitched', 'onSessionClosed']));
  expect(rows).toMatchObject(
    ['solved', 'follow_up'].map((value) => ({
      msdyn_dispositioncodevalue: value,
      _msdyn_ocliveworkitemid_value: conversationId,
    })),
  );
  expect(bench.rows('msdyn_ocdispositioncode')).toHaveLength(2);
});

test('[AG11] a third code is refused at a maximum of two (agent-tools 40)', async () => {
  const { bench } = await listening();
  const { id: sessionId } = bench.session();
  const save = (...values_: string[]) => saveDispositions(bench, { sessionId, values: values_ });
  expect(save('solved', 'follow_up')).toBe(true);
  expect(save('solved', 'follow_up', 'wrong_number')).toBe(false);
  expect(bench.session().dispositions).toEqual(['solved', 'follow_up']);
  expect(save('follow_up')).toBe(true);
  expect(bench.rows('msdyn_conversationdispositioncodemap')).toMatchObject([
    { msdyn_dispositioncodevalue: 'follow_up' },
  ]);
});
