import { expect, test } from 'vitest';
import { aScriptedPage, contactId, type Check } from '../testing/a-scripted-page.ts';

const orders = { title: 'Orders', paneId: 'o', canClose: false };

const checks: readonly Check[] = [
  [
    '[PS17] B9',
    'a pane shows a list and has no close button',
    async ({ xrm, bench }) => {
      const pane = await xrm.App.sidePanes.createPane(orders);
      await pane.navigate({ pageType: 'entitylist', entityName: 'incident' });
      expect(bench.scripts.state()).toMatchObject({
        selectedPane: 'o',
        isExpanded: true,
        panes: [
          {
            title: 'Orders',
            id: 'o',
            canClose: false,
            page: { type: 'entitylist', entityName: 'incident' },
          },
        ],
      });
      await expect(pane.navigate({ pageType: 'hologram' })).rejects.toThrow(TypeError);
      await pane.navigate({ pageType: 'entityrecord', entityName: 'contact', entityId: contactId });
      expect(bench.scripts.state().panes[0]?.page).toEqual({
        type: 'entityrecord',
        entityName: 'contact',
        entityId: contactId,
      });
    },
  ],
  [
    '[PS17] B9',
    'panes without a close button stand first, in the order of creation',
    async ({ xrm }) => {
      const { sidePanes } = xrm.App;
      await sidePanes.createPane({ paneId: 'a' });
      await sidePanes.createPane(orders);
      await sidePanes.createPane({ paneId: 'b' });
      await sidePanes.createPane({ paneId: 'p', canClose: false });
      expect([...sidePanes.getAllPanes()].map(({ paneId }) => paneId)).toEqual([
        'o',
        'p',
        'a',
        'b',
      ]);
      await sidePanes.createPane({ paneId: 'a', title: 'Again' });
      expect(sidePanes.getAllPanes().getLength()).toBe(4);
      expect(sidePanes.getPane('a')?.title).toBe('Again');
    },
  ],
  [
    '[PS17] B10',
    'isSelected false neither selects nor expands',
    async ({ xrm }) => {
      const { sidePanes } = xrm.App;
      expect(sidePanes.getSelectedPane()).toBeUndefined();
      await sidePanes.createPane({ paneId: 'a', isSelected: false });
      expect([sidePanes.getSelectedPane(), sidePanes.state]).toEqual([undefined, 0]);
      await sidePanes.createPane(orders);
      await sidePanes.createPane({ paneId: 'b', isSelected: false });
      expect(sidePanes.getSelectedPane()?.paneId).toBe('o');
    },
  ],
  [
    '[PS17] B11',
    'selecting clears the badge, unless it is to stay',
    async ({ xrm }) => {
      const { sidePanes } = xrm.App;
      const pane = await sidePanes.createPane(orders);
      pane.badge = 1;
      expect(sidePanes.getPane('o')?.badge).toBe(1);
      pane.select();
      expect(pane.badge).toBe(false);
      pane.badge = 3;
      pane.keepBadgeOnSelect = true;
      pane.select();
      expect(pane.badge).toBe(3);
    },
  ],
  [
    '[XP21] B12',
    'the state is 0 or 1',
    async ({ xrm, bench, said }) => {
      const { sidePanes } = xrm.App;
      await sidePanes.createPane(orders);
      sidePanes.state = 0;
      expect(bench.scripts.state().isExpanded).toBe(false);
      sidePanes.state = 1;
      expect(bench.scripts.state().isExpanded).toBe(true);
      expect(said('XP21')).toEqual([]);
      sidePanes.state = 2;
      expect([sidePanes.state, said('XP21').length]).toEqual([1, 1]);
    },
  ],
  [
    '[PS17] B13',
    'a pane that is closed is gone, and its object says so',
    async ({ xrm, said }) => {
      const { sidePanes } = xrm.App;
      expect(sidePanes.getPane('none')).toBeUndefined();
      expect(said('XP5')).toHaveLength(1);
      const pane = await sidePanes.createPane(orders);
      await sidePanes.createPane({ paneId: 'a' });
      pane.close();
      expect(sidePanes.getAllPanes().getLength()).toBe(1);
      expect([pane.title, sidePanes.getPane('o')]).toEqual(['Orders', undefined]);
      pane.title = 'x';
      expect(pane.title).toBe('Orders');
      expect(said('XP11')).toHaveLength(1);
      expect(() => pane.select()).toThrow('Pane with ID:o does not exist');
    },
  ],
  [
    '[XP21] B14',
    'a pane is at least 300 pixels wide',
    async ({ xrm, said }) => {
      const pane = await xrm.App.sidePanes.createPane({ ...orders, width: 500 });
      expect(pane.width).toBe(500);
      pane.width = 200;
      expect([pane.width, said('XP21').length]).toEqual([300, 1]);
    },
  ],
  [
    '[PS17]',
    'loadPanel shows a page of the web in a pane of that title',
    async ({ xrm, bench }) => {
      xrm.Panel.loadPanel('https://acme.example/help', 'Help');
      expect(bench.scripts.state().panes).toMatchObject([
        { title: 'Help', page: { type: 'thirdpartywebsite', url: 'https://acme.example/help' } },
      ]);
      xrm.Panel.loadPanel('https://acme.example/more', 'Help');
      expect(bench.scripts.state().panes).toHaveLength(1);
      // oxlint-disable-next-line no-script-url -- it must be refused
      expect(() => xrm.Panel.loadPanel('javascript:1', 'x')).toThrow(TypeError);
    },
  ],
  [
    '[PS18]',
    'the agent picks a file, and the browser tells the place',
    async ({ xrm, said }) => {
      const [file] = await xrm.Device.pickFile({ accept: 'text/plain' });
      expect(file).toMatchObject({ fileName: 'a.txt', fileContent: 'aGk=' });
      await expect(xrm.Device.pickFile({ maximumAllowedFileSize: 100 })).rejects.toThrow('a.txt');
      expect(await xrm.Device.getCurrentPosition()).toMatchObject({ coords: { latitude: 1 } });
      await expect(xrm.Device.captureImage()).rejects.toMatchObject({ errorCode: 2147500033 });
      expect(said('XP1')).toHaveLength(1);
    },
  ],
];

for (const [title, claim, run] of checks) {
  test(`${title} ${claim}`, () => run(aScriptedPage()));
}
