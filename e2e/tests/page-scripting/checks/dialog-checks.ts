import { expect } from '../../../fixtures.ts';
import { ids, type PlaceCheck } from './scripted.ts';

/** Checks in which the agent answers: dialogs, forms and choices (page-scripting.md 14). */
export const dialogChecks: readonly PlaceCheck[] = [
  [
    'N2',
    async ({ N, X, alex, openCase, until, press, fill }) => {
      await openCase();
      const opened = N.openForm(
        { entityName: 'contact' },
        {
          firstname: 'Ada',
          donotemail: '1',
          preferredsystemuserid: alex,
          preferredsystemuseridname: 'Alex Rivera',
          preferredsystemuseridtype: 'systemuser',
        },
      );
      await until(() => X.Page.data?.entity.getEntityName() === 'contact');
      const valueOf = (name: string): unknown => {
        const attribute = X.Page.getAttribute(name);
        return attribute && 'getValue' in attribute ? attribute.getValue() : 'none';
      };
      const filled = ['firstname', 'donotemail', 'preferredsystemuserid'].map(valueOf);
      await fill('Last Name', 'Newton');
      await press('Save');
      const { savedEntityReference } = await opened;
      return [filled, savedEntityReference];
    },
    [
      ['Ada', true, [{ id: ids.alex, entityType: 'systemuser', name: 'Alex Rivera' }]],
      [{ entityType: 'contact', id: expect.any(String), name: 'Ada Newton' }],
    ],
  ],
  [
    'N3',
    async ({ N, dialog, until, press, fill }) => {
      const open = () => N.openForm({ entityName: 'contact', useQuickCreateForm: true });
      const within = () => dialog('Quick create: Contact');
      const saved = open();
      await until(within);
      await fill('Last Name', 'Quick');
      await press('Save and close', within);
      const first = (await saved).savedEntityReference?.[0]?.name;
      await until(() => !within());
      const left = open();
      await until(within);
      await press('Cancel', within);
      return [first, (await left).savedEntityReference];
    },
    ['Quick', null],
  ],
  [
    'N8',
    async ({ N, C, dialog, until, press }) => {
      const shown = N.navigateTo(
        { pageType: 'entityrecord', entityName: 'contact', entityId: C },
        { target: 2, width: { value: 70, unit: '%' } },
      );
      const surface = await until(() => dialog('Robin Sample'));
      const share = (surface?.offsetWidth ?? 0) / (window.top?.innerWidth ?? 1);
      await press('Close', () => surface);
      return [Math.round(share * 100), await shown];
    },
    [70, undefined],
  ],
  [
    'N9',
    async ({ N, dialog, until, press, fill }) => {
      const shown = N.navigateTo(
        { pageType: 'entityrecord', entityName: 'account' },
        { target: 2 },
      );
      await until(() => dialog('New account'));
      await fill('Account Name', 'From a dialog');
      await press('Save', () => dialog('New account'));
      const surface = await until(() => dialog('From a dialog'));
      await press('Close', () => surface);
      return (await shown)?.savedEntityReference[0];
    },
    { entityType: 'account', id: expect.any(String), name: 'From a dialog' },
  ],
  [
    'N10',
    async ({ N, dialog, until, press }) => {
      const shown = N.navigateTo(
        { pageType: 'webresource', webresourceName: 'checks.html' },
        { target: 2, width: 500, height: 400, title: 'In a dialog' },
      );
      const surface = await until(() => dialog('In a dialog'));
      const frame = await until(() => surface?.querySelector('iframe'));
      const size = [surface?.offsetWidth, surface?.offsetHeight];
      await press('Close', () => surface);
      return [size, frame !== null, await shown];
    },
    [[500, 400], true, undefined],
  ],
  [
    'N13',
    async ({ N, dialog, until, press }) => {
      const alert = N.openAlertDialog({ title: 'Note', text: 'Read this' });
      await until(() => dialog('Note'));
      await press('OK', () => dialog('Note'));
      const answers: unknown[] = [await alert];
      const escape = async () => {
        const surface = await until(() => dialog('Sure?'));
        const init = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true };
        surface?.dispatchEvent(new KeyboardEvent('keydown', init));
      };
      for (const answer of [
        () => press('Do it', () => dialog('Sure?')),
        () => press('Leave it', () => dialog('Sure?')),
        escape,
      ]) {
        const asked = N.openConfirmDialog({
          title: 'Sure?',
          text: 'It stays.',
          confirmButtonLabel: 'Do it',
          cancelButtonLabel: 'Leave it',
        });
        await until(() => dialog('Sure?'));
        await answer();
        answers.push((await asked).confirmed);
        await until(() => !dialog('Sure?'));
      }
      return answers;
    },
    [undefined, true, false, false],
  ],
  [
    'N14',
    async ({ N, dialog, until, press, tryTo }) => {
      const within = () => dialog('Error');
      const texts: (string | undefined)[] = [];
      for (const options of [{ errorCode: 1234 }, { message: 'Down', details: 'trace' }]) {
        const asked = N.openErrorDialog(options);
        texts.push((await until(within))?.textContent ?? '');
        await press('OK', within);
        await asked;
        await until(() => !within());
      }
      return [...texts, (await tryTo(() => N.openErrorDialog({}))).error?.name];
    },
    [
      expect.stringContaining('1234'),
      expect.stringMatching(/Down.*Download Log File/),
      'TypeError',
    ],
  ],
  [
    'N16',
    async ({ U, dialog, until, press, tryTo }) => {
      const within = () => dialog('Look up a record');
      const look = () => U.lookupObjects({ entityTypes: ['account'], searchText: 'Probe' });
      const chosen = look();
      await until(within);
      await press('H&M Probe', within);
      await press('Add', within);
      const rows = await chosen;
      await until(() => !within());
      const cancelled = tryTo(look);
      await until(within);
      await press('Cancel', within);
      return [rows, (await cancelled).error?.message];
    },
    [[{ entityType: 'account', id: ids.B, name: 'H&M Probe' }], 'The lookup was cancelled.'],
  ],
  [
    'N17',
    async ({ U, W, dialog, until, press, tryTo }) => {
      await W.createRecord('account', { name: 'Another' });
      const filterXml =
        '<filter type="and"><condition attribute="name" operator="like" value="Anot%" /></filter>';
      const within = () => dialog('Look up a record');
      const cancelled = tryTo(() =>
        U.lookupObjects({
          entityTypes: ['account'],
          filters: [{ filterXml, entityLogicalName: 'account' }],
        }),
      );
      const names = () =>
        [...(within()?.querySelectorAll('[role="radiogroup"] label') ?? [])].map(
          ({ textContent }) => textContent,
        );
      await until(() => names().length > 0);
      const found = names();
      await press('Cancel', within);
      await cancelled;
      return [...new Set(found)];
    },
    ['Another'],
  ],
];
