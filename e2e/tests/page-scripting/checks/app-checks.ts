import { expect } from '../../../fixtures.ts';
import type { PlaceCheck } from './scripted.ts';

/** Checks of `Xrm.App` and of macros (page-scripting.md 14). */
export const appChecks: readonly PlaceCheck[] = [
  [
    'B1 B2',
    async ({ A, X, openCase }) => {
      const heard: unknown[] = [];
      const session = await openCase(false);
      const id = X.App.sessions.addOnAfterSessionSwitch((context) => {
        const args = context.getEventArgs();
        heard.push(
          args['newSessionId'] === session.sessionId,
          args.getInputArguments()['newSessionId'] === session.sessionId,
        );
      });
      await session.focus();
      X.App.sessions.removeOnAfterSessionSwitch(id);
      await A.getSession('session-id-0')?.focus();
      return [typeof id, id !== '', ...heard];
    },
    ['string', true, true, true],
  ],
  ['B3', ({ X }) => X.App.sessions.removeOnAfterSessionClose('nope'), undefined],
  [
    'B5',
    async ({ X, openCase }) => {
      const { sessionId } = await openCase();
      const session = X.App.sessions.getSession(sessionId);
      return session?.anchorTab.currentPageInput['entityName'];
    },
    'incident',
  ],
  [
    'B6 B7',
    async ({ X }) => {
      const id = await X.App.addGlobalNotification({ type: 2, level: 2, message: 'Down' });
      const bar = () => window.top?.document.body.textContent?.includes('Down') ?? false;
      for (let wait = 0; wait < 100 && !bar(); wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const isShown = bar();
      return [isShown, (await X.App.clearGlobalNotification(id)) === id];
    },
    [true, true],
  ],
  [
    'B8',
    async ({ X, tryTo }) => {
      const message = 'm';
      const first = await tryTo(() => X.App.addGlobalNotification({ type: 1, level: 1, message }));
      const second = await tryTo(() => X.App.addGlobalNotification({ type: 2, level: 7, message }));
      return [first.error?.message, second.error?.message];
    },
    [expect.stringContaining('type must be 2'), expect.stringContaining('level must be 1 to 4')],
  ],
  [
    'B9 B10 B11 B13',
    async ({ X }) => {
      const { sidePanes } = X.App;
      const pane = await sidePanes.createPane({ title: 'Orders', paneId: 'o', canClose: false });
      await pane.navigate({ pageType: 'entitylist', entityName: 'incident' });
      await sidePanes.createPane({ title: 'Other', paneId: 'p', isSelected: false });
      const selected = sidePanes.getSelectedPane()?.paneId;
      sidePanes.getPane('p')!.badge = 1;
      const badge = sidePanes.getPane('p')?.badge;
      sidePanes.getPane('p')?.select();
      const after = sidePanes.getPane('p')?.badge;
      const before = sidePanes.getAllPanes().getLength();
      sidePanes.getPane('p')?.close();
      sidePanes.getPane('o')?.close();
      const left = sidePanes.getAllPanes().getLength();
      return [selected, badge, after, before - left, sidePanes.getPane('none')];
    },
    ['o', 1, false, 2, undefined],
  ],
  [
    'B12',
    ({ X }) => {
      const { sidePanes } = X.App;
      const states: unknown[] = [];
      for (const state of [0, 1, 2]) {
        sidePanes.state = state;
        states.push(sidePanes.state);
      }
      return states;
    },
    [0, 1, 1],
  ],
  [
    'B15',
    ({ tryTo }) =>
      tryTo(async () => {
        const { Microsoft } = window.top as unknown as {
          Microsoft: { ProductivityMacros: { runMacro: (name: string) => Promise<unknown> } };
        };
        try {
          await Microsoft.ProductivityMacros.runMacro('m');
        } catch (error) {
          return typeof error;
        }
        return 'resolved';
      }),
    { value: 'string' },
  ],
  [
    'P10 P11',
    async ({ A, X, said }) => {
      await Promise.resolve(A);
      await Promise.resolve(X.App);
      const name = `Foo${Date.now()}`;
      const read = () => Reflect.get(X, name) as unknown;
      return [read(), read(), said('XP2').length];
    },
    [undefined, undefined, 1],
  ],
];
