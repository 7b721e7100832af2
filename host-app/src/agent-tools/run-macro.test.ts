import { describe, expect, test } from 'vitest';
import { act, ada, aMacroBench, issue, showForm, values } from './testing/a-macro-bench.ts';

const newTask = act('Open', 'Create_New', {
  EntityName: 'task\r',
  ...values([' subject', 'Call of ${customerName}\r\n']),
});

describe('pages', () => {
  test('[AG7] Create_New opens a focused tab with its values, and every provider hears of the page (agent-tools 10)', async () => {
    const bench = await aMacroBench([newTask], { providers: ['phone', 'chat'] });
    for (const name of ['phone', 'chat']) {
      await bench.call(name, 'addHandler', 'onpagenavigate', () => undefined);
    }
    const id = await bench.answerCall();
    await bench.pass(1000);
    const before = ['phone', 'chat'].map((name) => bench.events(name).length);
    await bench.run();
    await bench.pass(1000);
    expect(bench.session().id).toBe(id);
    expect(bench.focusedPage()).toEqual({
      type: 'entityrecord',
      entityName: 'task',
      data: { subject: 'Call of Ada' },
    });
    const heard = ['phone', 'chat'].map((name, index) => bench.events(name).slice(before[index]));
    const page = ['onpagenavigate', { value: expect.stringContaining('etn=task') }];
    expect(heard).toEqual([[page], [page]]);
    expect(await bench.call('phone', 'getTabs')).toContain(bench.focusedTab()?.id);
  });

  test.each(['entitytype', 'type'])(
    '[AG7] a lookup value names its table with %s (agent-tools 11)',
    async (key) => {
      const customer = JSON.stringify([{ id: `{${ada}}`, name: 'Ada', [key]: 'contact' }]);
      const open = act('Open', 'Create_New', {
        EntityName: 'incident',
        ...values(['customerid', customer]),
      });
      const bench = await aMacroBench([open]);
      await bench.answerCall();
      await bench.run();
      expect(bench.focusedPage()).toMatchObject({
        data: { customerid: [{ id: ada, entityType: 'contact', name: 'Ada Lane' }] },
      });
    },
  );

  test('[AG7] a macro on Home opens a record as a session without owner (agent-tools 20)', async () => {
    const open = act('Open', 'Open_Existing_Record', { EntityName: 'contact', EntityId: ada });
    const page = act('Page', 'Get_current_page');
    const bench = await aMacroBench([
      open,
      page,
      act('Again', 'Refresh', { TabId: "@outputs('Page')?['TabId']" }),
    ]);
    await bench.run();
    expect(bench.session()).toMatchObject({ kind: 'entity', title: 'Ada Lane' });
    expect(bench.session()).not.toHaveProperty('ownerId');
    expect(bench.focusedTab()?.revision).toBe(1);
    expect(await bench.call('phone', 'getAllSessions')).toEqual([]);
  });

  test("[AG8] an action refreshes the tab that an earlier one's output names (agent-tools 14)", async () => {
    const bench = await aMacroBench([
      act('a', 'Get_current_page'),
      act('b', 'Refresh', { TabId: "@outputs('a')?['TabId']" }),
    ]);
    await bench.answerCall();
    await bench.run();
    expect(bench.focusedTab()).toMatchObject({ revision: 1, page: { entityId: ada } });
  });

  test.each([
    [
      'Open_Record_List',
      { EntityName: 'incident' },
      { type: 'entitylist', entityName: 'incident' },
    ],
    ['Relevance_Search', { SearchText: 'kettle' }, { type: 'search', searchText: 'kettle' }],
    ['Search_Knowledge_Base', { SearchText: 'kettle' }, { type: 'webresource' }],
    [
      'Open_Application_Tab',
      { TemplateName: 'contoso_wiki' },
      { type: 'thirdpartywebsite', url: 'https://wiki.contoso.example/' },
    ],
    ['Clone_Current_Record', { RecordTitle: 'Copy' }, { entityName: 'contact' }],
    [
      'Clone_Input_Record',
      { EntityName: 'incident', EntityId: issue, RecordTitle: 'Copy' },
      { entityName: 'incident', data: { title: 'Copy', customerid: [{ id: ada }] } },
    ],
    [
      'Draft_Email',
      { EntityName: 'incident', EntityId: issue },
      { entityName: 'email', data: { regardingobjectid: [{ id: issue, entityType: 'incident' }] } },
    ],
  ])('[AG7] %s opens its page in a tab of the session', async (type, inputs, page) => {
    const bench = await aMacroBench([act('Open', type, inputs)]);
    await bench.answerCall();
    await bench.run();
    expect([bench.session().tabs.length, bench.focusedPage()]).toMatchObject([2, page]);
  });

  test('[AG7] Focus_Tab and setcallscript show a tab and a script', async () => {
    const bench = await aMacroBench([
      act('page', 'Get_current_page'),
      newTask,
      act('back', 'Focus_Tab', { TabId: "@{outputs('page')?['TabId']}" }),
      act('script', 'setcallscript', { callscriptId: 'contoso_complaint' }),
    ]);
    await bench.answerCall();
    await bench.run();
    expect(bench.focusedPage()).toMatchObject({ entityName: 'contact' });
    const { scripts } = bench.workspace.getState().productivityPane;
    expect(scripts[bench.session().id]?.chosen).toBe('contoso_complaint');
  });
});

describe('forms and records', () => {
  test('[AG7] autofill changes the fields of the form in focus, and of another table fails (agent-tools 12)', async () => {
    const fill = (EntityName: string) =>
      act('Fill', 'update_form_attributes', { EntityName, ...values(['jobtitle', 'Buyer']) });
    const bench = await aMacroBench([fill('contact')], {
      config: { macros: [{ name: 'Other', actions: [fill('incident')] }] },
    });
    await bench.answerCall();
    const filled = showForm(bench);
    expect(await bench.result('Other')).toBe(
      'MacroFailure: Fill: the focused tab shows contact, not incident',
    );
    expect([...filled]).toEqual([]);
    const own = await aMacroBench([fill('contact')]);
    await own.answerCall();
    const fields = showForm(own);
    await own.run();
    expect([...fields]).toEqual([['jobtitle', 'Buyer']]);
    expect(own.records.retrieve('contact', ada)['jobtitle'] ?? null).toBeNull();
  });

  test('[AG7] Save fails while a required field is empty, and names it (agent-tools 13)', async () => {
    const bench = await aMacroBench([act('Save', 'Save')]);
    await bench.answerCall();
    showForm(bench, () => false);
    expect(await bench.result()).toMatch(/Save: required fields are empty: .*lastname/);
  });

  test('[AG9] an action that waits for a form fails after 30 seconds', async () => {
    const bench = await aMacroBench([act('Save', 'Save')]);
    await bench.answerCall();
    const result = bench.result();
    for (let second = 0; second < 40; second += 1) await bench.pass(1000);
    expect(await result).toMatch(/Save: the form is not on screen after 30 seconds/);
  });

  test('[AG7] records are updated and cases resolved', async () => {
    const bench = await aMacroBench([
      act('Update', 'Update_Record', {
        EntityName: 'contact',
        EntityId: '${anchor.contactid}',
        ...values(['jobtitle', 'Buyer'], ['parentcustomerid', '']),
      }),
      act('Resolve', 'Resolve_Case', { IncidentId: issue, Resolution: 'New kettle' }),
    ]);
    await bench.answerCall();
    await bench.run();
    expect(bench.records.retrieve('contact', ada)).toMatchObject({ jobtitle: 'Buyer' });
    expect(bench.records.retrieve('incident', issue)).toMatchObject({ statecode: 1 });
    expect(bench.rows('incidentresolution')).toMatchObject([{ subject: 'New kettle' }]);
    expect(await bench.result()).toContain('Resolve: the case is not active');
  });

  test('[AG7] a macro links a record to the conversation and unlinks it', async () => {
    const at = { EntityName: 'incident', EntityId: issue };
    const bench = await aMacroBench([act('Link', 'Link_Record', at)], {
      config: {
        macros: [
          { name: 'Link', actions: [act('Link', 'Link_Record', at)] },
          { name: 'Unlink', actions: [act('Unlink', 'Unlink_Record', at)] },
        ],
      },
    });
    await bench.answerCall();
    const [before] = bench.rows('msdyn_ocliveworkitem');
    expect(before?.['_msdyn_issueid_value'] ?? null).toBeNull();
    await bench.run('Link');
    expect(bench.rows('msdyn_ocliveworkitem')).toMatchObject([{ _msdyn_issueid_value: issue }]);
    expect(bench.session().parameters).toMatchObject({ caseTitle: 'Broken kettle', caseId: issue });
    await bench.run('Unlink');
    expect(bench.rows('msdyn_ocliveworkitem')[0]?.['_msdyn_issueid_value'] ?? null).toBeNull();
    expect(bench.session().parameters).not.toHaveProperty('caseId');
  });

  test.each([
    ['Create_New', { EntityName: 'tasks' }, /Do: .*tasks/],
    ['Create_New', {}, /Do: the input EntityName is missing/],
    ['Create_New', { EntityName: 'task', ...values(['sbject', 'x']) }, /task has no column sbject/],
    ['Create_New', { EntityName: 'task', ...values(['prioritycode', 'high']) }, /one of 0, 1, 2/],
    [
      'Create_New',
      { EntityName: 'incident', ...values(['customerid', 'Ada']) },
      /a lookup such as/,
    ],
    ['Open_Existing_Record', { EntityName: 'contact', EntityId: issue }, /Does Not Exist/],
    ['Focus_Tab', { TabId: 'tab-id-99' }, /Tab with ID:tab-id-99 does not exist/],
    ['Update_Record', { EntityName: 'contact', EntityId: 'x' }, /"x" is not an ID/],
    ['Open_Application_Tab', { TemplateName: 'gone' }, /Could not resolve unique name/],
    ['setcallscript', { callscriptId: 'gone' }, /there is no agent script gone/],
    ['Send_Knowledge_Article', {}, /no conversation/],
    ['Link_Record', { EntityName: 'queue', EntityId: ada }, /cannot be linked to queue/],
    ['Create_New', { EntityName: 'task', Custom_Array: 'x' }, /must be a list/],
  ])('[AG9] %s with %j fails with its name and the reason', async (type, inputs, reason) => {
    const bench = await aMacroBench([act('Do', type, inputs)]);
    await bench.answerCall();
    expect(await bench.result()).toMatch(reason);
    expect(bench.said('AG9')).toMatchObject([{ severity: 'error' }]);
    expect(bench.rows('msdyn_macrosession')).toMatchObject([{ msdyn_status: 'Failed' }]);
  });
});

describe('order', () => {
  const context = (name: string, value: string, runAfter?: Readonly<Record<string, never>>) =>
    act(name, 'Set_Session_Context', { AttributeName: name, AttributeValue: value }, runAfter);
  const failing = act('Fail', 'Focus_Tab', { TabId: 'gone' });

  test('[AG6] an action that accepts a failure runs after it, and others are skipped (agent-tools 15)', async () => {
    const bench = await aMacroBench([
      { ...context('rescued', 'yes'), runAfter: { Fail: ['Failed'] } },
      { ...failing, runAfter: {} },
      { ...context('usual', 'yes'), runAfter: { Fail: ['Succeeded'] } },
      { ...context('unlucky', 'yes'), runAfter: { usual: ['Skipped'] } },
    ]);
    await bench.answerCall();
    expect(await bench.run()).toBe('Macro Call note was executed successfully');
    expect(bench.session().parameters).toMatchObject({ rescued: 'yes', unlucky: 'yes' });
    expect(bench.session().parameters).not.toHaveProperty('usual');
  });

  test('[AG6] a failure that no action accepts ends the macro', async () => {
    const bench = await aMacroBench([failing, context('later', 'yes')]);
    await bench.answerCall();
    expect(await bench.result()).toContain('Fail: Tab with ID:gone does not exist');
    expect(bench.session().parameters).not.toHaveProperty('later');
  });

  test.each([
    [[{ ...failing, runAfter: { Gone: ['Succeeded' as const] } }], /Fail names "gone"/],
    [
      [
        { ...context('a', ''), runAfter: { b: ['Succeeded' as const] } },
        { ...context('b', ''), runAfter: { a: ['Succeeded' as const] } },
      ],
      /wait for each other: a, b/,
    ],
    [[failing, failing], /two actions are called "fail"/],
  ])('[AG6] actions without an order do not run', async (actions, reason) => {
    const bench = await aMacroBench(actions);
    expect(await bench.result()).toMatch(reason);
  });

  test('[AG6] a condition runs one of its branches', async () => {
    const branch = (answer: string) => [context('answer', answer)];
    const bench = await aMacroBench([
      {
        name: 'Topic',
        type: 'If',
        if: { contains: ['${topic}', 'BILL'] },
        // oxlint-disable-next-line unicorn/no-thenable -- a key of the config
        then: branch('billing'),
        else: branch('other'),
      },
    ]);
    await bench.answerCall();
    await bench.run();
    expect(bench.session().parameters).toMatchObject({ answer: 'billing' });
    await bench.call('phone', 'updateContext', { topic: 'moving' });
    await bench.run();
    expect(bench.session().parameters).toMatchObject({ answer: 'other' });
  });
});

describe('slugs', () => {
  const keep = (value: string) => [
    act('Keep', 'Set_Session_Context', { AttributeName: 'kept', AttributeValue: value }),
  ];

  test.each([
    ['${customerName}', 'Ada'],
    ['{customerName}', 'Ada'],
    ['${anchor.telephone1}', '+1 555 0100'],
    ['${$session.topic} and ${$oc.topic}', 'a bill and a bill'],
    [`\${$odata.incident.title.?$filter=incidentid eq ${issue}}`, 'Broken kettle'],
    [`{$odata.incident.title.?$filter=incidentid eq ${issue}}`, 'Broken kettle'],
    ['Session.CurrentTab.EntityName', 'contact'],
    ['${Session.CurrentTab.entityId}', ada],
    ['{session.anchortab.EntityId}', ada],
    [`\r\n  plain {11111111-1111-4111-8111-111111111111}\r`, `plain {${ada}}`],
  ])('[AG8] %j becomes %j in the input of an action', async (value, expected) => {
    const bench = await aMacroBench(keep(value));
    await bench.answerCall();
    await bench.run();
    expect(bench.session().parameters['kept']).toBe(expected);
  });

  test('[AG8] LiveWorkItemId is the id of the conversation', async () => {
    const bench = await aMacroBench(keep('${LiveWorkItemId}'));
    await bench.answerCall();
    await bench.run();
    expect(bench.session().parameters['kept']).toBe(bench.session().conversationId);
  });

  test.each(['${gone}', '${anchor.gone}', "@outputs('a')?['b']", "x @{outputs('a')?['b']}"])(
    '[AG8] %j without a value fails the action and is named',
    async (value) => {
      const bench = await aMacroBench(keep(value));
      await bench.answerCall();
      expect(await bench.result()).toContain(`Keep: ${value.replace('x ', '')} has no value`);
      expect(bench.session().parameters).not.toHaveProperty('kept');
    },
  );

  test('[AG8] a value without its line end is written (agent-tools 16)', async () => {
    const update = act('Update', 'Update_Record', {
      EntityName: 'contact',
      EntityId: ada,
      ...values(['jobtitle', '  Buyer\r']),
    });
    const bench = await aMacroBench([update]);
    await bench.answerCall();
    await bench.run();
    expect(bench.records.retrieve('contact', ada)['jobtitle']).toBe('Buyer');
  });

  test('[AG8] the record of the anchor is read again after Refresh_Session_Context', async () => {
    const bench = await aMacroBench([], {
      config: {
        macros: [
          { name: 'Keep', actions: keep('${anchor.jobtitle}') },
          { name: 'Refresh', actions: [act('Read', 'Refresh_Session_Context')] },
        ],
      },
    });
    await bench.answerCall();
    const title = (jobtitle: string) => bench.records.update('contact', ada, { jobtitle });
    title('Buyer');
    await bench.run('Keep');
    title('Head buyer');
    await bench.run('Keep');
    expect(bench.session().parameters['kept']).toBe('Buyer');
    await bench.run('Refresh');
    await bench.run('Keep');
    expect(bench.session().parameters['kept']).toBe('Head buyer');
  });

  test('[AG8] a slug that the product may not know is reported, and one with anchor is not', async () => {
    const bench = await aMacroBench(keep('${Session.CurrentTab.EntityId}'));
    await bench.answerCall();
    await bench.run();
    expect(bench.said('AG8')).toMatchObject([{ severity: 'info' }]);
    const safe = await aMacroBench(keep('${anchor.telephone1}'));
    await safe.answerCall();
    await safe.run();
    expect(safe.said('AG8')).toEqual([]);
  });

  test('[AG7] setSessionTitle shows what a macro has set (agent-tools 17)', async () => {
    const bench = await aMacroBench(keep('Ada from ${topic}'), {
      config: {
        sessionTemplates: [{ uniqueName: 'test_session', title: '{kept}', panelMode: 'Docked' }],
        macros: [{ name: 'Call note', actions: keep('about ${topic}') }],
      },
    });
    await bench.call('phone', 'createSession', { templateName: 'test_session', topic: 'a bill' });
    await bench.run();
    const title = await bench.call('phone', 'setSessionTitle', { other: 'value' });
    expect([title, bench.session().title]).toEqual(['about a bill', 'about a bill']);
  });
});

describe('the end of a run', () => {
  test('[AG9] a macro that has run says so, and adds a row to the history (agent-tools 18)', async () => {
    const bench = await aMacroBench([newTask]);
    await bench.answerCall();
    expect(await bench.run('call note')).toBe('Macro Call note was executed successfully');
    expect(bench.rows('msdyn_macrosession')).toMatchObject([
      { msdyn_name: 'Call note', msdyn_status: 'Succeeded' },
    ]);
    expect(bench.workspace.getState().briefToasts).toMatchObject([
      { level: 'success', text: 'Macro Call note was executed successfully' },
    ]);
    expect(await bench.result('Gone')).toBe('MacroFailure: There is no active macro "Gone"');
    expect(bench.rows('msdyn_macrosession')).toHaveLength(1);
  });

  test('[AG10] an action of an unknown type fails by its name, and an invented name is said (agent-tools 19)', async () => {
    const bench = await aMacroBench([act('Send', 'Send_SMS'), newTask]);
    await bench.answerCall();
    expect(await bench.result()).toBe('MacroFailure: Send: cannot be run here: Send_SMS');
    expect(bench.said('AG10')).toMatchObject([{ message: expect.stringContaining('Send_SMS') }]);
    const flow = await aMacroBench([act('Flow', 'Run_Flow', { FlowName: 'Nightly' })]);
    await flow.run();
    expect(flow.said('AG10')).toMatchObject([{ severity: 'info' }]);
    expect(flow.said('AG7')).toMatchObject([{ message: expect.stringContaining('Nightly') }]);
  });

  test('[AG9] one macro runs in a session at a time', async () => {
    const bench = await aMacroBench([act('Save', 'Save')]);
    await bench.answerCall();
    const first = bench.run();
    expect(await bench.result()).toContain('Macro Call note is still running in this session');
    showForm(bench);
    await bench.pass(25);
    expect(await first).toContain('successfully');
    expect(bench.workspace.getState().productivityPane.runs).toEqual({});
  });

  test('[AG7] a full session refuses a page, and the agent sees why', async () => {
    const full = await aMacroBench([newTask], {
      config: {
        limits: { tabsPerSession: 1 },
      },
    });
    await full.answerCall();
    expect(await full.result()).toContain('Open: Maximum tabs reached');
    expect(full.workspace.getState().bars).toMatchObject([{ level: 'warning' }]);
  });
});
