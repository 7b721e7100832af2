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
    'B4',
    async ({ A, X, openCase }) => {
      const session = await openCase(false);
      const view = window.top ?? window;
      const errors: string[] = [];
      const hear = (event: ErrorEvent): void => {
        errors.push(event.message);
        event.preventDefault();
      };
      view.addEventListener('error', hear);
      let count = 0;
      const hooks = [
        () => {
          throw new Error('The first hook fails');
        },
        () => (count += 1),
      ].map((hook) => X.App.sessions.addOnAfterSessionSwitch(hook));
      await session.focus();
      for (const hook of hooks) X.App.sessions.removeOnAfterSessionSwitch(hook);
      view.removeEventListener('error', hear);
      return [A.getFocusedSession().sessionId === session.sessionId, count, errors];
    },
    [true, 1, [expect.stringContaining('The first hook fails')]],
  ],
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
    'B14',
    async ({ X, said }) => {
      const pane = await X.App.sidePanes.createPane({ title: 'Narrow', paneId: 'n', width: 200 });
      const { width } = pane;
      pane.close();
      return [width, said('XP21').length];
    },
    [300, 1],
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
  [
    'P12 P13',
    async ({ said, tryTo }) => {
      const { Microsoft } = window.top as unknown as {
        Microsoft: {
          CIFramework: {
            addHandler: (name: string, handler: (event: unknown) => Promise<unknown>) => void;
            createSession?: () => void;
          };
        };
      };
      const { CIFramework } = Microsoft;
      const type = typeof CIFramework.createSession;
      const { error } = await tryTo(() =>
        (CIFramework as { createSession: () => void }).createSession(),
      );
      let count = 0;
      CIFramework.addHandler('my_event', async () => (count += 1));
      const frame = window.top?.document.querySelector<HTMLIFrameElement>('iframe[title="Acme"]');
      const widget = frame?.contentWindow as unknown as {
        readonly raise: (name: string) => Promise<unknown>;
      };
      await widget.raise('my_event');
      const named = said('XP3').some((text) => text.includes('Microsoft.Apm.createSession'));
      return [type, error?.name, named, count];
    },
    ['undefined', 'TypeError', true, 1],
  ],
];
