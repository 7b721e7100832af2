import { describe, expect, test } from 'vitest';
import {
  homeSessionId,
  selectFocusedSession,
  selectFocusedTab,
} from '../../workspace/sessions/session.ts';
import { showInTab, closeTab } from '../../workspace/tabs/tabs.ts';
import { closeQuickCreate } from '../../workspace/questions/quick-create.ts';
import { answerDialog } from '../../workspace/questions/dialogs.ts';
import {
  accountId,
  aScriptedPage,
  caseId,
  contactId,
  type Check,
  type ScriptedPage,
} from '../testing/a-scripted-page.ts';

const nav = (page: ScriptedPage) => page.xrm.Navigation;
const shown = (page: ScriptedPage) => selectFocusedTab(page.state())?.page;
const dialog = (page: ScriptedPage) => page.state().questions.open.dialog[0];

async function answering<Value>(page: ScriptedPage, asked: Promise<Value>, isConfirmed: boolean) {
  await page.bench.settled();
  page.bench.workspace.apply(answerDialog, { id: dialog(page)?.id ?? '', isConfirmed });
  return asked;
}

const forms: readonly Check[] = [
  [
    '[XP13] N1',
    'a record opens as a session from Home, and as a tab in a session',
    async (page) => {
      const options = { entityName: 'contact', entityId: `{${contactId.toUpperCase()}}` };
      const reference = [{ entityType: 'contact', id: contactId, name: 'Robin Sample' }];
      expect(await nav(page).openForm(options)).toEqual({ savedEntityReference: reference });
      const session = selectFocusedSession(page.state());
      expect([session.kind, session.tabs.length]).toEqual(['entity', 1]);
      await nav(page).openForm({ entityName: 'account', entityId: accountId });
      expect(selectFocusedSession(page.state()).id).toBe(session.id);
      expect(shown(page)).toMatchObject({ entityName: 'account', entityId: accountId });
      expect(page.said('XP13')).toHaveLength(1);
    },
  ],
  [
    '[PS12] N2',
    'a new record resolves when it is saved, and with null when its tab closes',
    async (page) => {
      const user = page.state().environment.user.id;
      const parameters = {
        firstname: 'Ada',
        donotemail: '1',
        preferredsystemuserid: user,
        preferredsystemuseridname: 'Alex',
        preferredsystemuseridtype: 'systemuser',
      };
      await page.openCase();
      const opened = nav(page).openForm({ entityName: 'contact' }, parameters);
      await page.bench.settled();
      expect(shown(page)).toEqual({
        type: 'entityrecord',
        entityName: 'contact',
        data: parameters,
      });
      const tabId = selectFocusedTab(page.state())?.id ?? '';
      const { id: entityId } = page.bench.records.create('contact', { lastname: 'Saved' });
      page.bench.workspace.apply(showInTab, {
        tabId,
        title: 'Saved',
        page: { type: 'entityrecord', entityName: 'contact', entityId },
      });
      expect(await opened).toEqual({
        savedEntityReference: [{ entityType: 'contact', id: entityId, name: 'Saved' }],
      });
      const closed = nav(page).openForm({ entityName: 'contact' });
      await page.bench.settled();
      page.bench.workspace.apply(closeTab, { tabId: selectFocusedTab(page.state())?.id ?? '' });
      expect(await closed).toEqual({ savedEntityReference: null });
    },
  ],
  [
    '[PS12] N3',
    'quick create resolves with the record, or with null',
    async (page) => {
      const open = () => nav(page).openForm({ entityName: 'contact', useQuickCreateForm: true });
      const saved = { entityType: 'contact', id: contactId, name: 'Robin Sample' };
      for (const answer of [saved, null]) {
        const opened = open();
        await page.bench.settled();
        page.bench.workspace.apply(closeQuickCreate, { saved: answer });
        expect(await opened).toEqual({ savedEntityReference: answer && [answer] });
      }
      expect(page.said('XP13')).toEqual([]);
    },
  ],
  [
    '[XP14] N4',
    'a parameter that fits no column is refused before a form opens',
    async (page) => {
      const before = page.state();
      for (const parameters of [
        { nosuchfield: '1' },
        { preferredsystemuserid: '12345' },
        { donotemail: 'maybe' },
        { numberofchildren: 'many' },
      ]) {
        await expect(nav(page).openForm({ entityName: 'contact' }, parameters)).rejects.toThrow(
          'does not fit it',
        );
      }
      expect(page.state()).toBe(before);
      expect(page.said('XP14')).toHaveLength(4);
    },
  ],
  [
    '[XP12] N6',
    'options without effect and unknown ones are reported; no table is refused',
    async (page) => {
      const entityName = 'contact';
      await nav(page).openForm({ entityName, entityId: contactId, navbar: 'off', formID: 'x' });
      expect(page.said('XP12').map(({ message, fix }) => `${message} ${fix}`)).toEqual([
        'openForm: "navbar" has no effect here. The product honors it; nothing to correct.',
        'openForm has no option "formID". Did you mean "formId"?',
      ]);
      await expect(nav(page).openForm({})).rejects.toThrow(TypeError);
      await expect(nav(page).openForm({ entityName: 'contacts' })).rejects.toMatchObject({
        title: 'Invalid Entity',
      });
    },
  ],
];

const custom: readonly Check[] = [
  [
    '[XP14] N5',
    'a parameter that is not a column needs a declaration in the config',
    async (page) => {
      const parameters = { new_contact_note: 'From a campaign', firstname: 'Ada' };
      const open = (scripted: ScriptedPage) =>
        nav(scripted).openForm({ entityName: 'contact' }, parameters);
      await expect(open(page)).rejects.toThrow('"new_contact_note" is neither a column');
      const formParameters = { contact: ['new_contact_note'] };
      const declaring = aScriptedPage({ config: { formParameters } });
      void open(declaring);
      await declaring.bench.settled();
      expect(shown(declaring)).toMatchObject({
        entityName: 'contact',
        data: { firstname: 'Ada' },
      });
      expect(declaring.said('XP14')).toEqual([]);
      const { parameters: kept } = declaring.bench.scripts.state();
      expect(Object.values(kept)).toEqual([{ new_contact_note: 'From a campaign' }]);
      void nav(declaring).openForm(
        { entityName: 'contact', useQuickCreateForm: true },
        { new_contact_note: 'x' },
      );
      await declaring.bench.settled();
      expect(declaring.said('XP25')).toHaveLength(1);
    },
  ],
  [
    '[PS12] N6',
    'cmdbar false asks for a form without its command bar',
    async (page) => {
      const options = { entityName: 'contact', entityId: contactId, cmdbar: false, formId: 'f' };
      await nav(page).openForm(options);
      expect(shown(page)).toMatchObject({ hidesCommands: true });
      expect(page.xrm.Utility.getPageContext().input).toEqual({
        pageType: 'entityrecord',
        entityName: 'contact',
        entityId: contactId,
        formId: 'f',
      });
      expect(page.said('XP12')).toEqual([]);
    },
  ],
];

const pages: readonly Check[] = [
  [
    '[PS12] N7',
    'a list opens in a new focused tab',
    async (page) => {
      await page.openCase();
      const input = { pageType: 'entitylist', entityName: 'account', viewType: 'savedquery' };
      expect(await nav(page).navigateTo(input)).toBeUndefined();
      expect(shown(page)).toEqual({ type: 'entitylist', entityName: 'account', viewType: '1039' });
      expect(selectFocusedTab(page.state())?.title).toBe('Accounts');
      await nav(page).navigateTo({
        pageType: 'entityrecord',
        entityName: 'contact',
        entityId: contactId,
      });
      await page.bench.settled();
      expect(shown(page)).toMatchObject({ entityName: 'contact', entityId: contactId });
    },
  ],
  [
    '[XP12] N11',
    'a list in a dialog is refused',
    async (page) => {
      const input = { pageType: 'entitylist', entityName: 'account' };
      await expect(nav(page).navigateTo(input, { target: 2 })).rejects.toThrow(
        'lists open inline only',
      );
      expect(page.said('XP12')).toHaveLength(1);
    },
  ],
  [
    '[PS20] N8',
    'a record shows in a dialog of its size, and closing resolves',
    async (page) => {
      const { scripts } = page.bench;
      const input = { pageType: 'entityrecord', entityName: 'contact', entityId: contactId };
      const options = { target: 2, width: { value: 70, unit: '%' }, position: 2 };
      const closed = nav(page).navigateTo(input, options);
      await page.bench.settled();
      const [first] = scripts.state().dialogs;
      expect(first).toMatchObject({
        width: '70%',
        isAtSide: true,
        page: { type: 'entityrecord', entityName: 'contact', entityId: contactId },
      });
      first?.onClose(undefined);
      expect(await closed).toBeUndefined();
      const wrong = nav(page).navigateTo(input, { target: 2, width: 'wide' });
      await expect(wrong).rejects.toThrow(TypeError);
    },
  ],
  [
    '[PS20] N9',
    'a new record that was saved in the dialog is the result',
    async (page) => {
      const input = { pageType: 'entityrecord', entityName: 'account' };
      const closed = nav(page).navigateTo(input, { target: 2 });
      await page.bench.settled();
      const saved = { entityType: 'account', id: accountId, name: 'Made here' };
      page.bench.scripts.state().dialogs[0]?.onClose(saved);
      expect(await closed).toEqual({ savedEntityReference: [saved] });
    },
  ],
  [
    '[PS20] N10',
    'a web resource shows in a dialog with a title',
    async (page) => {
      const input = { pageType: 'webresource', webresourceName: 'a.htm' };
      void nav(page).navigateTo(input, { target: 2, width: 500, height: 400, title: 'Pick' });
      await page.bench.settled();
      expect(page.bench.scripts.state().dialogs).toMatchObject([
        { title: 'Pick', width: '500px', height: '400px', isAtSide: false },
      ]);
    },
  ],
  [
    '[PS12] N12',
    'a dashboard needs no id, and an unknown page type is refused',
    async (page) => {
      await page.openCase();
      await nav(page).navigateTo({ pageType: 'dashboard' });
      expect(shown(page)).toEqual({ type: 'dashboard' });
      await nav(page).navigateTo({ pageType: 'custom', name: 'acme_page' });
      expect(shown(page)).toEqual({ type: 'custom', name: 'acme_page' });
      await nav(page).navigateTo({ pageType: 'webresource', webresourceName: 'a.htm', data: 'x' });
      expect(shown(page)).toEqual({ type: 'webresource', name: 'a.htm', data: 'x' });
      await nav(page).navigateTo({ pageType: 'search', searchText: 'pump' });
      await expect(nav(page).navigateTo({ pageType: 'nosuch' })).rejects.toThrow(
        'expected entityrecord',
      );
      await expect(nav(page).navigateTo({ pageType: 'webresource' })).rejects.toThrow(TypeError);
    },
  ],
];

const dialogs: readonly Check[] = [
  [
    '[PS12] N13',
    'an alert has one button, and a confirmation two',
    async (page) => {
      const alert = nav(page).openAlertDialog({ text: 'Look', title: 'T' }, { width: 300 });
      await page.bench.settled();
      expect(dialog(page)).toMatchObject({ text: 'Look', title: 'T', isNotice: true, width: 300 });
      expect(await answering(page, alert, false)).toBeUndefined();
      for (const confirmed of [true, false]) {
        const asked = nav(page).openConfirmDialog({
          text: 'Go?',
          subtitle: 'S',
          confirmButtonLabel: 'Yes',
          cancelButtonLabel: 'No',
        });
        await page.bench.settled();
        expect(dialog(page)).toMatchObject({
          confirmLabel: 'Yes',
          cancelLabel: 'No',
          subtitle: 'S',
        });
        expect(await answering(page, asked, confirmed)).toEqual({ confirmed });
      }
      await expect(nav(page).openAlertDialog({} as never)).rejects.toThrow(TypeError);
    },
  ],
  [
    '[PS12] N14',
    'an error needs a message or a code, and its details are a log',
    async (page) => {
      const byCode = nav(page).openErrorDialog({ errorCode: 1234, details: 'line 1' });
      await page.bench.settled();
      expect(dialog(page)).toMatchObject({
        text: 'An error has occurred. Error code: 1234.',
        log: 'line 1',
      });
      expect(await answering(page, byCode, true)).toBeUndefined();
      await expect(nav(page).openErrorDialog({})).rejects.toThrow('a message or an errorCode');
    },
  ],
  [
    '[XP24] N15',
    'a file is saved, an address that could run is refused, and a blocked window is reported',
    async (page) => {
      const file = { fileName: 'a.txt', fileContent: 'aGk=', fileSize: 2, mimeType: 'text/plain' };
      await nav(page).openFile(file, { openMode: 2 });
      expect(page.files).toEqual([
        { name: 'a.txt', content: 'aGk=', mimeType: 'text/plain', isSaved: true },
      ]);
      for (const url of ['javascript:1', ' javascript:1', 'data:text/html,x']) {
        await expect(nav(page).openUrl(url)).rejects.toThrow(TypeError);
      }
      expect(page.windows).toEqual([]);
      await nav(page).openUrl('https://example.com/', { width: 400 });
      await nav(page).openWebResource('x.htm?typename=a', undefined, 'b c');
      expect(page.windows).toEqual([
        'https://example.com/',
        '/webresources/x.htm?typename=a&data=b%20c',
      ]);
      expect(page.said('XP24')).toHaveLength(2);
    },
  ],
];

const utility: readonly Check[] = [
  [
    '[PS13] N18',
    'metadata has methods for states',
    async ({ xrm }) => {
      const metadata = await xrm.Utility.getEntityMetadata('incident', ['statecode', 'statuscode']);
      expect(metadata['EntitySetName']).toBe('incidents');
      const attributes = metadata['Attributes'] as { get: (name: string) => StateAttribute };
      expect(attributes.get('statecode').getStatusValuesForState(0)).toEqual(
        expect.arrayContaining([expect.any(Number)]),
      );
      expect(attributes.get('statuscode').getState(5)).toBe(1);
      await expect(xrm.Utility.getEntityMetadata('nope')).rejects.toMatchObject({
        title: 'Invalid Entity',
      });
      expect(await xrm.Utility.getAllowedStatusTransitions('incident', 1)).toContain(5);
    },
  ],
  [
    '[PS13] N19',
    'the page context is the input of the focused tab',
    async (page) => {
      const { Utility, Navigation } = page.xrm;
      expect(Utility.getPageContext().input.pageType).toBe('dashboard');
      await page.openCase();
      expect(Utility.getPageContext()).toEqual({
        input: { pageType: 'entityrecord', entityName: 'incident', entityId: caseId },
      });
      await Navigation.navigateTo({ pageType: 'entitylist', entityName: 'account' });
      expect(Utility.getPageContext()).toEqual({
        input: { pageType: 'entitylist', entityName: 'account' },
      });
    },
  ],
  [
    '[PS13] N20',
    'a second progress indicator changes the text of the first',
    async ({ xrm, state }) => {
      xrm.Utility.showProgressIndicator('One');
      xrm.Utility.showProgressIndicator('Two');
      expect(state().progress).toBe('Two');
      xrm.Utility.closeProgressIndicator();
      expect(state().progress).toBeUndefined();
    },
  ],
  [
    '[PS13] N21',
    'a text comes from the resource file of the user',
    async ({ xrm }) => {
      expect(xrm.Utility.getResourceString('new_/texts', 'hello')).toBe('Hello & welcome');
      expect(xrm.Utility.getResourceString('new_/texts', 'nope')).toBeNull();
      expect(() => xrm.Utility.getResourceString('new_/none', 'hello')).toThrow(
        'new_/none does not exist.',
      );
    },
  ],
  [
    '[XP19] N31',
    'a deprecated dialog names its successor, and texts are encoded',
    async (page) => {
      const deprecated = page.xrm.Utility as unknown as { alertDialog: (text: string) => void };
      deprecated.alertDialog('x');
      await page.bench.settled();
      expect(dialog(page)?.text).toBe('x');
      expect(page.said('XP19')[0]?.fix).toBe('Use Xrm.Navigation.openAlertDialog.');
      const { htmlEncode, htmlDecode, xmlEncode } = page.xrm.Encoding;
      expect(htmlEncode('<a&"b">')).toBe('&lt;a&amp;&quot;b&quot;&gt;');
      expect([htmlEncode("'"), xmlEncode("'"), htmlEncode(null)]).toEqual([
        '&#39;',
        '&apos;',
        null,
      ]);
      expect(htmlDecode('&lt;&#65;&#x42;&nope;')).toBe('<AB&nope;');
    },
  ],
  [
    '[XP1] N32',
    'what is left out explains itself',
    async (page) => {
      const copilot = page.xrm.Copilot as { executePrompt: (text: string) => Promise<unknown> };
      await expect(copilot.executePrompt('x')).rejects.toMatchObject({
        errorCode: 2_147_500_033,
        message: expect.stringContaining('There is no copilot here'),
      });
      const { AppRuntime, Omnichannel } = page.scripting.Microsoft as unknown as {
        AppRuntime: { Sessions: { getAll: () => unknown } };
        Omnichannel: { getConversationId: () => Promise<unknown> };
      };
      expect(() => AppRuntime.Sessions.getAll()).toThrow(
        'Microsoft.AppRuntime.Sessions.getAll exists in the product',
      );
      await expect(Omnichannel.getConversationId()).rejects.toMatchObject({
        message: expect.stringContaining('getContext()'),
      });
      expect(page.said('XP1')).toHaveLength(3);
    },
  ],
];

const picker = (page: ScriptedPage) => page.bench.scripts.state().pickers[0];

const lookups: readonly Check[] = [
  [
    '[PS13] N16',
    'the agent chooses rows, or cancels',
    async (page) => {
      const options = { entityTypes: ['account'], searchText: 'Probe' };
      const chosen = page.xrm.Utility.lookupObjects(options);
      await expect.poll(() => picker(page)).toBeDefined();
      expect(picker(page)).toMatchObject({
        startTable: 'account',
        searchText: 'Probe',
        isMany: false,
      });
      const row = { entityType: 'account', id: accountId, name: 'H&M Probe' };
      expect(await picker(page)?.rowsOf('account', 'probe')).toEqual([row]);
      picker(page)?.onClose([row]);
      expect(await chosen).toEqual([row]);
      page.bench.scripts.change(() => ({ pickers: [] }));
      const cancelled = page.xrm.Utility.lookupObjects(options);
      await expect.poll(() => picker(page)).toBeDefined();
      picker(page)?.onClose(undefined);
      await expect(cancelled).rejects.toThrow('The lookup was cancelled.');
    },
  ],
  [
    '[PS13] N17',
    'a filter leaves only the rows that match',
    async (page) => {
      const filterXml =
        '<filter type="and"><condition attribute="name" operator="like" value="%Probe%" /></filter>';
      page.bench.records.create('account', { name: 'Another' });
      const filters = [{ filterXml, entityLogicalName: 'account' }];
      void page.xrm.Utility.lookupObjects({ entityTypes: ['account', 'contact'], filters });
      await expect.poll(() => picker(page)).toBeDefined();
      const names = async (table: string, text: string) =>
        (await picker(page)?.rowsOf(table, text))?.map(({ name }) => name);
      expect(await names('account', '')).toEqual(['H&M Probe']);
      expect(await names('account', 'Another')).toEqual([]);
      expect(await names('contact', 'robin s')).toEqual(['Robin Sample']);
    },
  ],
  [
    '[XP12] N16',
    'tables that are not there, filters that cannot be read and unknown options are refused or reported',
    async (page) => {
      const look = (options: object) => page.xrm.Utility.lookupObjects(options as never);
      await expect(look({})).rejects.toThrow(TypeError);
      await expect(look({ entityTypes: ['accounts'] })).rejects.toMatchObject({
        title: 'Invalid Entity',
      });
      const filters = [{ filterXml: '<filter><condition attribute="nope" operator="null" />' }];
      await expect(look({ entityTypes: ['account'], filters })).rejects.toMatchObject({
        title: 'Error',
      });
      void look({ entityTypes: ['account'], searchtext: 'x' });
      await expect
        .poll(() => page.said('XP12'))
        .toMatchObject([{ fix: 'Did you mean "searchText"?' }]);
    },
  ],
];

interface StateAttribute {
  readonly getStatusValuesForState: (state: number) => readonly number[];
  readonly getState: (status: number) => number | null;
}

const context: readonly Check[] = [
  [
    '[PS13] N22',
    'the global context has the shapes of the product',
    async ({ xrm, state }) => {
      const global = xrm.Utility.getGlobalContext();
      expect(global).toBe(xrm.Utility.getGlobalContext());
      expect(global.userSettings.userId).toBe(`{${state().environment.user.id.toUpperCase()}}`);
      expect(global.userSettings.userName).toBe('Alex Rivera');
      expect(global.getClientUrl()).toBe('http://localhost:5173');
      expect(global.organizationSettings.organizationExpiryDate).toBeNull();
      expect(global.client.getClient()).toBe('Web');
      expect(global.userSettings.dateFormattingInfo['DayNames']).toContain('Monday');
      expect(global.getAdvancedConfigSetting('MaxChildIncidentNumber')).toBe(100);
      expect(await global.getCurrentAppName()).toBe(state().environment.appName);
      expect(global.getUserId()).toBe(global.userSettings.userId);
    },
  ],
  [
    '[PS13] N23',
    'the setting for the close warning applies at once',
    async ({ xrm, state }) => {
      const global = xrm.Utility.getGlobalContext();
      const name = 'msdyn_SuppressSessionCloseWarning';
      expect(global.getCurrentAppSetting(name)).toBe(false);
      expect(await global.saveSettingValue(name, 'true')).toBeUndefined();
      expect(state().settings.screen.closeWithoutWarning).toBe(true);
      expect(global.getCurrentAppSetting(name)).toBe(true);
    },
  ],
  [
    '[XP18] N24',
    'a legacy switch is stored and reported, an unknown setting rejects',
    async ({ xrm, said }) => {
      const global = xrm.Utility.getGlobalContext();
      await global.saveSettingValue('msdyn_MultisessionLayoutImprovements', false);
      expect(global.getCurrentAppSetting('msdyn_MultisessionLayoutImprovements')).toBe(false);
      await expect(global.saveSettingValue('x', true)).rejects.toThrow('is not known here');
      expect(global.getCurrentAppSetting('x')).toBeNull();
      expect(said('XP18')).toHaveLength(2);
    },
  ],
  [
    '[PS13] N24',
    'settings of the config are read and saved, for the app before the environment',
    async () => {
      const appSettings = { new_Limit: 5, new_IsOn: false, new_Name: 'a' };
      const page = aScriptedPage({ config: { appSettings } });
      const global = page.xrm.Utility.getGlobalContext();
      const name = 'new_Limit';
      expect(global.getCurrentAppSetting(name)).toBe(5);
      await global.saveSettingValue(name, '6', { overrideScope: 2 });
      await global.saveSettingValue(name, 7);
      expect(global.getCurrentAppSetting(name)).toBe(6);
      await global.saveSettingValue('new_IsOn', 'true');
      expect(global.getCurrentAppSetting('new_IsOn')).toBe(true);
      await expect(global.saveSettingValue(name, 'many')).rejects.toThrow(TypeError);
      await expect(global.saveSettingValue(name, 1, { overrideScope: 3 })).rejects.toThrow(
        'expected 1 (environment) or 2 (app)',
      );
      expect(page.said('XP18')).toEqual([]);
    },
  ],
  [
    '[PS13] N25',
    'a web resource has an address with a token',
    async ({ xrm }) => {
      expect(xrm.Utility.getGlobalContext().getWebResourceUrl('a.htm')).toMatch(
        /^\/%7b\d+%7d\/webresources\/a\.htm$/,
      );
    },
  ],
];

describe('Xrm.Navigation and Xrm.Utility', () => {
  test.each([...forms, ...custom, ...pages, ...lookups, ...dialogs, ...utility, ...context])(
    '%s %s',
    async (_id, _claim, run) => {
      await run(aScriptedPage());
    },
  );

  test('[PS12] Home stays open behind a form', async () => {
    const page = aScriptedPage();
    await nav(page).openForm({ entityName: 'contact', entityId: contactId });
    expect(page.state().sessions[0]?.id).toBe(homeSessionId);
  });
});

test.each<[asked: string, said: readonly string[], run: (page: ScriptedPage) => unknown]>([
  [
    'a page in a dialog',
    [
      'navigateTo has no option "postion".',
      'navigateTo: "createFromEntity" has no effect here.',
      'navigateTo has no option "entityID".',
    ],
    ({ xrm }) =>
      xrm.Navigation.navigateTo(
        {
          pageType: 'entityrecord',
          entityName: 'contact',
          createFromEntity: { entityType: 'account', id: accountId },
          entityID: contactId,
        },
        { target: 2, postion: 2 },
      ),
  ],
  [
    'a list',
    ['navigateTo has no option "viewID".'],
    ({ xrm }) =>
      xrm.Navigation.navigateTo({ pageType: 'entitylist', entityName: 'account', viewID: 'x' }),
  ],
  [
    'a dialog',
    ['openConfirmDialog has no option "confirmLabel".', 'openConfirmDialog has no option "w".'],
    ({ xrm }) =>
      xrm.Navigation.openConfirmDialog(
        { text: 'Sure?', confirmLabel: 'Yes' } as never,
        { w: 5 } as never,
      ),
  ],
  [
    'an error',
    ['openErrorDialog has no option "text".'],
    ({ xrm }) => xrm.Navigation.openErrorDialog({ message: 'm', text: 'x' } as never),
  ],
  [
    'a pane',
    ['createPane has no option "id".'],
    ({ xrm }) => xrm.App.sidePanes.createPane({ id: 'x' } as never),
  ],
  [
    'a notification',
    ['addGlobalNotification has no option "showClose".'],
    ({ xrm }) =>
      xrm.App.addGlobalNotification({ type: 2, level: 1, message: 'm', showClose: true } as never),
  ],
  [
    'a session and a tab',
    ['createSession has no option "isFocussed".', 'createTab has no option "context".'],
    async ({ apm }) => {
      await apm.createSession({ templateName: 'msdyn_chat_session', isFocussed: true } as never);
      await apm.createTab({ templateName: 'msdyn_search', context: {} } as never);
    },
  ],
])('[XP12] options of %s that nothing reads are reported', async (_asked, messages, run) => {
  const page = aScriptedPage();
  void run(page);
  await expect.poll(() => page.said('XP12').map(({ message }) => message)).toEqual(messages);
});
