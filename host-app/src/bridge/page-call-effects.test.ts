import { describe, expect, test } from 'vitest';
import { offerCall } from '../workspace/providers/click-to-act.ts';
import { closeQuickCreate } from '../workspace/questions/quick-create.ts';
import { saveNotes } from '../workspace/questions/notes-closing.ts';
import { typeNotes } from '../workspace/questions/notes.ts';
import { answerFormSave } from '../workspace/questions/form-saves.ts';
import { homeSessionId, selectFocusedSession } from '../workspace/sessions/session.ts';
import { focusSession, openRecordSession } from '../workspace/sessions/sessions.ts';
import { markTabDirty, openTab } from '../workspace/tabs/tabs.ts';
import { showsNothing } from './testing/shows-nothing.ts';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

// Visible effects of calls about pages, records and events (workspace-ui.md 19).

const session = { templateName: 'contoso_phone_session', customerName: 'Ada', contactId: '' };
const focused = ({ workspace }: Workbench) => selectFocusedSession(workspace.getState());
const tabsOf = (bench: Workbench) => focused(bench).tabs;

describe('pages', () => {
  const contact = { contactid: '00000000-0000-4000-8000-00000000abcd', lastname: 'Zimt' };
  const config = { records: { contact: [contact] } };
  const pageTypes = (bench: Workbench) => tabsOf(bench).map(({ page }) => page.type);

  test('[PG13] openForm shows a focused tab, on Home too, and the panel stays', async () => {
    const bench = aWorkbench({ config });
    const options = JSON.stringify({ entityName: 'contact', entityId: contact.contactid });
    await bench.call('phone', 'setMode', 1);
    await bench.call('phone', 'openForm', options);
    expect([focused(bench).kind, bench.workspace.getState().panel.mode]).toEqual([
      'home',
      'docked',
    ]);
    expect(pageTypes(bench)).toEqual(['dashboard', 'entityrecord']);
    await bench.call('phone', 'openForm', options);
    expect(bench.diagnoses().filter((rule) => rule === 'PG13')).toHaveLength(1);
    await bench.call('phone', 'createSession', session);
    await bench.call('phone', 'openForm', options);
    expect(focused(bench).focusedTabId).toBe(tabsOf(bench).at(-1)?.id);
  });

  test('[PG1] a quick create form settles when it is saved or canceled', async () => {
    const bench = aWorkbench({ config });
    const parent = { entityType: 'contact', id: contact.contactid, name: 'Zimt' };
    const ask = () =>
      bench.call(
        'phone',
        'openForm',
        JSON.stringify({
          entityName: 'incident',
          useQuickCreateForm: true,
          createFromEntity: parent,
        }),
      );
    const first = ask();
    const asked = () => bench.workspace.getState().questions.open.quickCreate[0];
    await expect.poll(asked).toMatchObject({
      entityName: 'incident',
      data: { customerid: parent },
    });
    const saved = { entityType: 'incident', id: '1', name: 'Broken kettle' };
    bench.workspace.apply(closeQuickCreate, { saved });
    expect(JSON.parse(String(await first))).toEqual({ savedEntityReference: [saved] });
    const second = ask();
    await bench.settled();
    bench.workspace.apply(closeQuickCreate, { saved: null });
    expect(JSON.parse(String(await second))).toEqual({ savedEntityReference: null });
    expect(pageTypes(bench)).toEqual(['dashboard']);
  });

  test('[SR2] searchAndOpenRecords opens a single match, else the search page; search only opens nothing', async () => {
    const bench = aWorkbench({ config });
    const search = (query: string, isOnly: boolean) =>
      bench.call('phone', 'searchAndOpenRecords', 'contact', query, isOnly);
    await search("?$filter=lastname eq 'Zimt'", true);
    expect(pageTypes(bench)).toEqual(['dashboard']);
    await search("?$filter=lastname eq 'Zimt'", false);
    await search("?$filter=lastname eq 'Nobody'", false);
    expect(pageTypes(bench)).toEqual(['dashboard', 'entityrecord', 'search']);
  });

  test('[SR5] renderSearchPage shows the search page with table and text', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'renderSearchPage', 'contact', 'ada');
    expect(tabsOf(bench).at(-1)?.page).toMatchObject({ entityName: 'contact', searchText: 'ada' });
  });

  test('[WR17] openKBSearchControl shows nothing while no page has the control', async () => {
    await showsNothing(aWorkbench(), 'openKBSearchControl', 'reset');
  });

  test('[PG7] openKBSearchControl shows the search beside a case', async () => {
    const bench = aWorkbench();
    bench.workspace.apply(openRecordSession, { title: 'Kettle', entityName: 'incident' });
    const sessionId = bench.workspace.getState().focusedSessionId;
    bench.workspace.apply(focusSession, { sessionId: homeSessionId });
    expect(await bench.call('phone', 'openKBSearchControl', 'reset')).toBe(false);
    const page = { type: 'webresource', name: 'msdyn_kbsearchpagehost.html' } as const;
    bench.workspace.apply(openTab, {
      sessionId: homeSessionId,
      title: 'Search',
      page,
      isFocused: true,
    });
    expect(await bench.call('phone', 'openKBSearchControl', 'reset')).toBe(true);
    expect(bench.workspace.getState().productivityPane.isSearchRequested).toBe(true);
    expect(sessionId).not.toBe(homeSessionId);
  });

  test("[PG6] insertNotes writes the agent's text, and navigating away saves it too", async () => {
    const bench = aWorkbench({ config });
    const notes = () =>
      bench.records.query('annotation', '$select=notetext&$orderby=createdon desc').records;
    const insert = (id?: unknown) =>
      bench.call('phone', 'insertNotes', 'contact', 'contacts', contact.contactid, id);
    const before = notes().length;
    const first = insert();
    await bench.settled();
    bench.workspace.apply(typeNotes, { text: 'Called back' });
    bench.workspace.apply(openRecordSession, { title: 'Kettle', entityName: 'incident' });
    const { value } = JSON.parse(String(await first)) as { value: string };
    expect(notes()).toHaveLength(before + 1);
    bench.workspace.apply(focusSession, { sessionId: homeSessionId });
    const second = insert(value);
    await bench.settled();
    bench.workspace.apply(typeNotes, { text: 'Twice' });
    bench.workspace.apply(saveNotes, undefined);
    expect(JSON.parse(String(await second))).toEqual({ value });
    expect(bench.records.retrieve('annotation', value)['notetext']).toBe('Called back\nTwice');
  });

  test('[PG6] the flap does not change the width of the widget', async () => {
    const bench = aWorkbench({ config });
    await bench.call('phone', 'setMode', 1);
    const width = await bench.call('phone', 'getWidth');
    const sizes = () => bench.events('phone').filter(([name]) => name === 'onsizechanged');
    const before = sizes().length;
    const answer = bench.call('phone', 'insertNotes', 'contact', 'contacts', contact.contactid);
    await bench.settled();
    expect(await bench.call('phone', 'getWidth')).toBe(width);
    await bench.call('phone', 'closeNotes');
    expect(await answer).toBe('{"value":""}');
    expect(sizes()).toHaveLength(before);
  });

  test('[PG8] refreshForm saves edits when asked, and fails when the form cannot', async () => {
    const bench = aWorkbench({ config });
    const options = JSON.stringify({ entityName: 'contact', entityId: contact.contactid });
    await expect(bench.call('phone', 'refreshForm', true)).rejects.toBe('{"value":{}}');
    await bench.call('phone', 'createSession', session);
    await bench.call('phone', 'openForm', options);
    const tabId = focused(bench).focusedTabId;
    for (const isSaved of [true, false]) {
      bench.workspace.apply(markTabDirty, { tabId, isDirty: true });
      const answer = bench.call('phone', 'refreshForm', true).catch(String);
      await bench.settled();
      expect(bench.workspace.getState().questions.open.formSave[0]?.tabId).toBe(tabId);
      bench.workspace.apply(answerFormSave, { isSaved });
      expect(String(await answer) === 'null').toBe(isSaved);
    }
    expect(tabsOf(bench).find(({ id }) => id === tabId)?.revision).toBe(1);
  });

  test('[RC4] createRecord, updateRecord and deleteRecord change the data, and no page', async () => {
    const bench = aWorkbench();
    const changes: string[] = [];
    bench.records.subscribe(({ kind }) => changes.push(kind));
    await showsNothing(bench, 'createRecord', 'contact', JSON.stringify(contact));
    await showsNothing(bench, 'updateRecord', 'contact', contact.contactid, '{"lastname":"Z"}');
    await showsNothing(bench, 'deleteRecord', 'contact', contact.contactid);
    expect(changes).toEqual(['created', 'updated', 'deleted']);
  });

  test('[RC6] retrieveRecord, getEntityMetadata and getEnvironment show nothing', async () => {
    const bench = aWorkbench({ config });
    await showsNothing(bench, 'retrieveRecord', 'contact', contact.contactid);
    await showsNothing(bench, 'getEntityMetadata', 'contact');
    await showsNothing(bench, 'getEnvironment');
  });

  test('[EN6] logAnalyticsEvent and updateConversation show nothing; the conversation has the data', async () => {
    const bench = aWorkbench({ settings: { phone: { enableAnalytics: true } } });
    await bench.call('phone', 'createSession', session);
    const id = focused(bench).conversationId ?? '';
    await showsNothing(bench, 'logAnalyticsEvent', {}, 'answered');
    await showsNothing(bench, 'updateConversation', id, '{"subject":"Bill"}');
    expect(bench.records.retrieve('msdyn_ocliveworkitem', id)).toMatchObject({ subject: 'Bill' });
  });
});

describe('events and presence', () => {
  test('[EN4] setClickToAct changes the provider, getClickToAct shows nothing', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'setClickToAct', true);
    expect(bench.workspace.getState().providers[0]?.enableOutbound).toBe(true);
    await showsNothing(bench, 'getClickToAct');
    const request = {
      value: '1',
      name: 'telephone1',
      format: 'phone',
      entityLogicalName: 'contact',
      entityId: '1',
      recordTitle: 'Ada',
    };
    bench.workspace.apply(offerCall, { request });
    expect(bench.workspace.getState().offeredCall?.provider).toBe('contoso_phone');
  });

  test('[EV12] addHandler and removeHandler show nothing but their traffic', async () => {
    const bench = aWorkbench();
    const state = bench.workspace.getState();
    const handler = async () => undefined;
    for (const method of ['addHandler', 'removeHandler']) {
      bench.widget('phone').framework[method]?.('onmodechanged', handler);
      await bench.settled();
    }
    expect(bench.workspace.getState()).toBe(state);
    const types = bench.journal.traffic.entries().map(({ type }) => type);
    expect(types).toContain('addGenericHandler');
    expect(types).toContain('removeGenericHandler');
  });

  test('[EV11] raiseEvent shows nothing but its traffic', async () => {
    await showsNothing(aWorkbench(), 'raiseEvent', 'ORDER', '{}');
  });

  test('[PR1] setPresence changes the header, an unknown text nothing; getPresence shows nothing', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'setPresence', 'Busy');
    expect(bench.workspace.getState().presence.current?.presenceText).toBe('Busy');
    await showsNothing(bench, 'setPresence', 'Asleep');
    await showsNothing(bench, 'getPresence');
  });
});

describe('undocumented methods', () => {
  test('[PG3] openDialog, showGlobalNotification and showProgressIndicator are on screen', async () => {
    const bench = aWorkbench();
    void bench.call('phone', 'openDialog', '{"title":"Sure?","text":"Really"}');
    await bench.call('phone', 'showGlobalNotification', { level: 2, message: 'Line down' });
    await bench.call('phone', 'showProgressIndicator', 'Wait');
    const { questions, progress, bars } = bench.workspace.getState();
    expect([questions.open.dialog[0]?.title, progress, bars[0]?.message]).toEqual([
      'Sure?',
      'Wait',
      'Line down',
    ]);
  });

  test('[HO4] a provider is active again after a return from Home', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'createSession', session);
    bench.workspace.apply(focusSession, { sessionId: homeSessionId });
    bench.workspace.apply(focusSession, { sessionId: 'session-id-1' });
    expect(await bench.call('phone', 'setMode', 0)).toBe(0);
  });
});
