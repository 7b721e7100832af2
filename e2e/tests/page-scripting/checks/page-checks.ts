import { expect } from '../../../fixtures.ts';
import { ids, type PlaceCheck } from './scripted.ts';

/** Checks of navigation, of utilities and of the form on screen (page-scripting.md 14). */
export const pageChecks: readonly PlaceCheck[] = [
  [
    'N1',
    async ({ A, N, B, C }) => {
      const first = await N.openForm({ entityName: 'contact', entityId: C });
      const { sessionId } = A.getFocusedSession();
      await N.openForm({ entityName: 'account', entityId: B });
      const session = A.getFocusedSession();
      const shown = session.getFocusedTab()?.currentPageInput;
      return [first.savedEntityReference?.[0]?.id, session.sessionId === sessionId, shown];
    },
    [ids.C, true, { pageType: 'entityrecord', entityName: 'account', entityId: ids.B }],
  ],
  [
    'N4 N5',
    async ({ N, U, tryTo }) => {
      const open = (parameters: object) =>
        N.openForm({ entityName: 'contact' }, parameters as Readonly<Record<string, unknown>>);
      const refused = await tryTo(() => open({ nosuchfield: '1' }));
      void open({ new_contact_note: 'From a campaign', firstname: 'Ada' });
      const isForm = () => U.getPageContext().input.pageType === 'entityrecord';
      for (let wait = 0; wait < 100 && !isForm(); wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return [refused.error?.message.slice(0, 23), U.getPageContext().input['data']];
    },
    ['openForm: "nosuchfield"', '{"firstname":"Ada"}'],
  ],
  [
    'N6',
    async ({ N, C, tryTo }) => {
      await N.openForm({ entityName: 'contact', entityId: C, cmdbar: false });
      const main = window.top?.document.querySelector('main');
      for (let wait = 0; wait < 100 && !main?.querySelector('[data-column]'); wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const { error } = await tryTo(() => N.openForm({}));
      return [main?.querySelector('[aria-label="Form commands"]') ?? null, error?.name];
    },
    [null, 'TypeError'],
  ],
  [
    'N7 N11',
    async ({ N, U, openCase, tryTo }) => {
      await openCase();
      const input = { pageType: 'entitylist', entityName: 'account' };
      const result = await N.navigateTo(input);
      const { error } = await tryTo(() => N.navigateTo(input, { target: 2 }));
      return [result, U.getPageContext().input, error?.message.slice(0, 35)];
    },
    [
      undefined,
      { pageType: 'entitylist', entityName: 'account' },
      'navigateTo: lists open inline only.',
    ],
  ],
  [
    'N12',
    async ({ N, U, openCase, tryTo }) => {
      await openCase();
      await N.navigateTo({ pageType: 'dashboard' });
      const { error } = await tryTo(() => N.navigateTo({ pageType: 'nosuch' }));
      return [U.getPageContext().input.pageType, error?.name];
    },
    ['dashboard', 'TypeError'],
  ],
  [
    'N15',
    ({ N, tryTo }) => tryTo(() => N.openUrl('javascript:1')),
    { error: expect.objectContaining({ name: 'TypeError' }) },
  ],
  [
    'N18',
    async ({ U }) => {
      const metadata = await U.getEntityMetadata('incident', ['statecode']);
      const attributes = metadata['Attributes'] as {
        get: (name: string) => { getStatusValuesForState: (state: number) => number[] };
      };
      const values = attributes.get('statecode').getStatusValuesForState(0);
      return [metadata['EntitySetName'], values.every(Number.isInteger) && values.length > 0];
    },
    ['incidents', true],
  ],
  [
    'N19',
    async ({ A, U, openCase }) => {
      await A.getFocusedSession().anchorTab.focus();
      const home = U.getPageContext().input.pageType;
      await openCase();
      return [home, U.getPageContext().input];
    },
    ['dashboard', { pageType: 'entityrecord', entityName: 'incident', entityId: ids.I }],
  ],
  [
    'N20',
    async ({ U }) => {
      const text = () => window.top?.document.body.textContent ?? '';
      const until = async (isSo: () => boolean) => {
        for (let wait = 0; wait < 100 && !isSo(); wait += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return isSo();
      };
      U.showProgressIndicator('One by one');
      U.showProgressIndicator('Two by two');
      const isShown = await until(() => text().includes('Two by two'));
      const isReplaced = !text().includes('One by one');
      U.closeProgressIndicator();
      return [isShown, isReplaced, await until(() => !text().includes('Two by two'))];
    },
    [true, true, true],
  ],
  [
    'N21',
    async ({ U, tryTo }) =>
      (await tryTo(() => U.getResourceString('new_/none', 'x'))).error?.message,
    'new_/none does not exist.',
  ],
  [
    'N22',
    ({ G }) => [
      /^\{[0-9A-F-]{36}\}$/.test(G.userSettings.userId),
      G.getClientUrl() === window.location.origin,
      G.organizationSettings.organizationExpiryDate,
    ],
    [true, true, null],
  ],
  [
    'N23 N24',
    async ({ G, tryTo }) => {
      const name = 'msdyn_SuppressSessionCloseWarning';
      await G.saveSettingValue(name, true);
      await G.saveSettingValue('msdyn_MultisessionLayoutImprovements', false);
      const { error } = await tryTo(() => G.saveSettingValue('x', 1));
      return [
        G.getCurrentAppSetting(name),
        G.getCurrentAppSetting('msdyn_MultisessionLayoutImprovements'),
        error?.name,
        G.getCurrentAppSetting('x'),
      ];
    },
    [true, false, 'Error', null],
  ],
  [
    'N25',
    async ({ G }) => {
      const address = G.getWebResourceUrl('checks.html');
      return [address, (await fetch(address)).status];
    },
    [expect.stringMatching(/^\/%7b\d+%7d\/webresources\/checks\.html$/), 200],
  ],
  [
    'N26 N27 N28 N30',
    async ({ X, openCase, tryTo }) => {
      await openCase();
      const form = () => X.Page.data;
      for (let wait = 0; wait < 100 && form() === null; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const title = X.Page.getAttribute('title');
      if (title === null || !('setValue' in title)) return 'no title';
      let changes = 0;
      title.addOnChange(() => (changes += 1));
      title.setValue('T');
      const isUnsaved = form()?.getIsDirty();
      const prevent = (context: { getEventArgs: () => { preventDefault: () => void } }) =>
        context.getEventArgs().preventDefault();
      form()?.entity.addOnSave(prevent);
      const { error } = await tryTo(() => form()?.save());
      form()?.entity.removeOnSave(prevent);
      title.setValue('Pump fails');
      await form()?.save();
      const ui = X.Page.ui;
      return [
        isUnsaved,
        changes,
        error?.name,
        form()?.entity.getId(),
        ui?.setFormNotification('m', 'WARNING', '1'),
        ui?.clearFormNotification('1'),
      ];
    },
    [true, 0, 'Error', `{${ids.I.toUpperCase()}}`, true, true],
  ],
  [
    'N29',
    async ({ X, N, openCase }) => {
      await openCase();
      await N.navigateTo({ pageType: 'entitylist', entityName: 'account' });
      return [X.Page.data, X.Page.getAttribute('x'), X.Page.getAttribute()];
    },
    [null, null, []],
  ],
  ['N31', ({ X }) => X.Encoding.htmlEncode('<a&"b">'), '&lt;a&amp;&quot;b&quot;&gt;'],
  [
    'N32',
    async ({ X, tryTo }) => {
      const copilot = X.Copilot as { executePrompt: (text: string) => Promise<unknown> };
      const { Microsoft } = window.top as unknown as {
        Microsoft: { AppRuntime: { Sessions: { getAll: () => unknown } } };
      };
      return [
        (await tryTo(() => copilot.executePrompt('x'))).error?.code,
        (await tryTo(() => Microsoft.AppRuntime.Sessions.getAll())).error?.message,
      ];
    },
    [2_147_500_033, expect.stringContaining('Microsoft.AppRuntime.Sessions.getAll exists')],
  ],
];
