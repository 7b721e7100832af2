import { describe, expect, test } from 'vitest';
import { chooseBarAction } from '../../workspace/notices/bars.ts';
import { homeSessionId } from '../../workspace/sessions/session.ts';
import type { SessionHookContext } from './app-sessions.ts';
import { aScriptedPage, type Check } from '../testing/a-scripted-page.ts';

const checks: readonly Check[] = [
  [
    '[XP7] B1',
    'a hook is removed by the id that adding it gave',
    async ({ apm, xrm, openCase }) => {
      const { sessions } = xrm.App;
      let calls = 0;
      const id = sessions.addOnAfterSessionSwitch(() => void (calls += 1));
      expect(id).toMatch(/./);
      await openCase();
      sessions.removeOnAfterSessionSwitch(id);
      await apm.getSession(homeSessionId)?.focus();
      expect(calls).toBe(1);
    },
  ],
  [
    '[PS8] B2',
    'the fields stand on the arguments and behind getInputArguments',
    async ({ xrm, openCase }) => {
      const seen: unknown[] = [];
      const note = (context: SessionHookContext) => {
        const args = context.getEventArgs();
        seen.push([args.newSessionId, args.getInputArguments()['newSessionId']]);
      };
      xrm.App.sessions.addOnAfterSessionSwitch(note);
      xrm.App.sessions.addOnAfterSessionSwitch(note);
      const id = await openCase();
      expect(seen).toEqual([
        [id, id],
        [id, id],
      ]);
    },
  ],
  [
    '[XP7] B3',
    'an unknown id is reported, and the function itself is taken',
    async ({ xrm, said, openCase, apm }) => {
      const { sessions } = xrm.App;
      expect(sessions.removeOnAfterSessionClose('nope')).toBeUndefined();
      expect(said('XP7')[0]?.message).toBe(
        'removeOnAfterSessionClose("nope"): no handler has this id.',
      );
      let calls = 0;
      const hook = () => void (calls += 1);
      sessions.addOnAfterSessionClose(hook);
      sessions.removeOnAfterSessionClose(hook);
      await apm.getSession(await openCase())?.close();
      expect(calls).toBe(0);
    },
  ],
  [
    '[PS8] B4',
    'a hook that throws stops no other one',
    async ({ xrm, reported, openCase }) => {
      const seen: string[] = [];
      xrm.App.sessions.addOnAfterSessionCreate(() => {
        throw new Error('broken');
      });
      xrm.App.sessions.addOnAfterSessionCreate(() => void seen.push('ran'));
      await openCase();
      expect(seen).toEqual(['ran']);
      expect(reported.map(String)).toEqual(['Error: broken']);
    },
  ],
  [
    '[PS8] B5',
    'the anchor of a session says what it shows',
    async ({ xrm, openCase }) => {
      const session = xrm.App.sessions.getSession(await openCase());
      expect(session?.anchorTab.currentPageInput['entityName']).toBe('incident');
    },
  ],
  [
    '[XP22] B6',
    'a global notification shows a bar until it is cleared',
    async ({ xrm, state, said }) => {
      const id = await xrm.App.addGlobalNotification({ type: 2, level: 2, message: 'Down' });
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(state().bars).toMatchObject([{ level: 'error', message: 'Down', canClose: false }]);
      expect(await xrm.App.clearGlobalNotification(id)).toBe(id);
      expect(state().bars).toEqual([]);
      expect(await xrm.App.clearGlobalNotification('nope')).toBe('nope');
      expect(said('XP5')).toHaveLength(1);
    },
  ],
  [
    '[XP22] B7',
    'a bar can have a close button and an action of the script',
    async ({ xrm, state, bench, reported }) => {
      let calls = 0;
      const shown = { type: 2, message: 'Look' };
      await xrm.App.addGlobalNotification({ ...shown, level: 3, showCloseButton: true });
      expect(state().bars[0]).toMatchObject({ level: 'warning', canClose: true });
      const action = { actionLabel: 'Go', eventHandler: () => void (calls += 1) };
      await xrm.App.addGlobalNotification({ ...shown, level: 4, action });
      const [bar] = state().bars;
      expect(bar?.action).toEqual({ label: 'Go' });
      bench.workspace.apply(chooseBarAction, { id: bar?.id ?? '' });
      expect(calls).toBe(1);
      expect(state().bars).toHaveLength(2);
      const eventHandler = () => {
        throw new Error('broken');
      };
      await xrm.App.addGlobalNotification({
        ...shown,
        level: 1,
        action: { actionLabel: 'X', eventHandler },
      });
      bench.workspace.apply(chooseBarAction, { id: state().bars[0]?.id ?? '' });
      expect(reported.map(String)).toEqual(['Error: broken']);
    },
  ],
  [
    '[XP22] B8',
    'a wrong type or level is refused',
    async ({ xrm, state, said }) => {
      const add: (input: unknown) => Promise<string> = xrm.App.addGlobalNotification as never;
      await expect(add({ type: 1, level: 1, message: 'x' })).rejects.toThrow('type must be 2');
      await expect(add({ type: 2, level: 7, message: 'x' })).rejects.toThrow(
        'level must be 1 to 4',
      );
      await expect(add({ type: 2, level: 1 })).rejects.toThrow('message is missing');
      await expect(add('x')).rejects.toThrow(TypeError);
      expect(said('XP22')).toHaveLength(3);
      expect(state().bars).toEqual([]);
    },
  ],
  [
    '[XP23] B15',
    'a macro that is not there rejects with a string, and one that is there runs',
    async ({ scripting, said, state }) => {
      const { runMacro } = scripting.Microsoft.ProductivityMacros;
      await expect(runMacro('m')).rejects.toBe('There is no active macro "m"');
      expect(said('XP23')).toMatchObject([{ fix: expect.stringContaining('Call note') }]);
      await expect(runMacro('Call note')).resolves.toBe(
        'Macro Call note was executed successfully',
      );
      expect(state().sessions.at(-1)).toMatchObject({ kind: 'entity', title: 'New task' });
    },
  ],
  [
    '[PS8] P10',
    'awaiting a namespace never hangs and is not reported',
    async ({ apm, xrm, rules }) => {
      await Promise.resolve(apm);
      await Promise.resolve(xrm.App);
      expect(rules()).toEqual([]);
    },
  ],
  [
    '[XP2] P11',
    'an unknown member is undefined and reported once',
    async ({ xrm, apm, said, warned }) => {
      expect([Reflect.get(xrm, 'Foo'), Reflect.get(xrm, 'Foo')]).toEqual([undefined, undefined]);
      Reflect.get(apm, 'getfocusedsession');
      expect(said('XP2').map(({ message, fix }) => `${message} ${fix}`)).toEqual([
        expect.stringContaining('Xrm has no member "Foo". It has: App'),
        'Microsoft.Apm has no member "getfocusedsession". Names are case-sensitive: write "getFocusedSession".',
      ]);
      expect(warned).toHaveLength(2);
      Reflect.set(xrm, 'Bar', 1);
      expect(Reflect.get(xrm, 'Bar')).toBe(1);
    },
  ],
  [
    '[XP1] 4.2',
    'hooks that are internal to the product throw with the way out',
    async ({ xrm, said }) => {
      const hook: unknown = Reflect.get(xrm.App.sessions, 'addOnContextChange');
      expect(hook).toThrow('Internal to the product; subscribe to ON_TAB_SWITCH instead.');
      expect(said('XP1')).toHaveLength(1);
    },
  ],
];

describe('Xrm.App', () => {
  test.each(checks)('%s %s', async (_id, _claim, run) => {
    await run(aScriptedPage());
  });
});
