import { methods } from 'provider-sdk/contract';
import { describe, expect, test } from 'vitest';
import { clearBar } from '../../workspace/notices/bars.ts';
import { setOutbound } from '../../workspace/providers/providers.ts';
import { noteSavedRecord } from '../../workspace/records/saved-record.ts';
import { aScriptedPage } from '../../page-scripting/testing/a-scripted-page.ts';
import { aPage } from './testing/a-page.ts';

describe('widgets speak to the page', () => {
  test('[PS1] a handler of the page gets a Map, and its promise is the reply', async () => {
    const { bench, framework } = aPage();
    const got: unknown[] = [];
    framework.addHandler('ORDER', async (data) => {
      got.push(data);
      return new Map([['value', 'taken']]);
    });
    expect(await bench.call('phone', 'raiseEvent', 'ORDER', '{"id":1}', 'corr')).toBe('taken');
    expect(got).toEqual([
      new Map([
        ['value', '{"id":1}'],
        ['correlationId', 'corr'],
        ['originURL', 'http://phone.localhost:5173'],
      ]),
    ]);
  });

  test.each([
    ['nothing', () => undefined, true],
    ['an object with a value', async () => ({ value: 5 }), 5],
    ['anything else', () => false, false],
  ])('[PS1] %s is a reply', async (_what, handler, answer) => {
    const { bench, framework } = aPage();
    framework.addHandler('ORDER', handler);
    expect(await bench.call('phone', 'raiseEvent', 'ORDER')).toBe(answer);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', async () => Promise.reject(new Error('no'))],
    ['gives what cannot travel', () => () => undefined],
  ])('[PS1] a handler that %s is a failure', async (_what, handler) => {
    const { bench, framework } = aPage();
    framework.addHandler('ORDER', handler);
    await expect(bench.call('phone', 'raiseEvent', 'ORDER')).rejects.toBeInstanceOf(Map);
  });

  test('[PS1] a removed handler is not called, and an event without listeners is answered as usual', async () => {
    const { bench, framework } = aPage();
    const handler = () => 'heard';
    framework.addHandler('ORDER', handler);
    framework.removeHandler('ORDER', handler);
    expect(await bench.call('phone', 'raiseEvent', 'ORDER')).toBeNull();
    expect(bench.diagnoses()).toContain('WR4');
  });

  test.each(['onSessionSwitched', 'getmode', 'CIF_Response', ''])(
    '[PS2] the name %j belongs to the host',
    async (name) => {
      const { framework } = aPage();
      expect(() => framework.addHandler(name, () => undefined)).toThrow(TypeError);
      await expect(framework.raiseEvent(name)).rejects.toThrow(TypeError);
    },
  );
});

describe('the page speaks to widgets', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;

  test('[PS4] raiseEvent reaches the widgets that registered the name', async () => {
    const { framework, register, heard, bench } = aPage({ providers: ['phone', 'chat'] });
    await register('chat', 'ORDER');
    expect(await framework.raiseEvent('ORDER', '{"id":1}', 'corr')).toBe(true);
    expect(await framework.raiseEvent('OTHER')).toBe(false);
    await bench.settled();
    expect(heard('chat', 'ORDER')).toEqual([{ value: '{"id":1}', correlationId: 'corr' }]);
    expect(heard('phone', 'ORDER')).toEqual([]);
  });

  test('[PS3] a DOM event goes once to each provider that registered its name', async () => {
    const { register, dispatch, heard } = aPage({ providers: ['phone', 'chat'] });
    await register('phone', 'entityRecordSaved');
    await register('phone', 'entityRecordSaved');
    await register('chat', 'entityRecordSaved');
    await dispatch('entityRecordSaved', { entityId: '1' });
    for (const name of ['phone', 'chat']) {
      expect(heard(name, 'entityRecordSaved')).toEqual([{ entityId: '1' }]);
    }
  });

  test('[EV15] a form that should report its save does so, once for each save', async () => {
    const { bench, register, heard, view } = aPage();
    const onPage: unknown[] = [];
    view.addEventListener('entityRecordSaved', (event) => {
      onPage.push((event as CustomEvent<unknown>).detail);
    });
    await register('phone', 'entityRecordSaved');
    const open = async (injectOnSave: boolean) =>
      String(
        await bench.call('phone', 'createTab', {
          templateName: 'msdyn_entityrecord',
          injectOnSave,
        }),
      );
    const record = { entityName: 'contact', entityId: '7' };
    bench.workspace.apply(noteSavedRecord, { ...record, tabId: await open(false) });
    expect(onPage).toEqual([]);
    const tabId = await open(true);
    for (let save = 0; save < 2; save++)
      bench.workspace.apply(noteSavedRecord, { ...record, tabId });
    await bench.settled();
    const saved = { entityLogicalName: 'contact', entityId: '7' };
    expect(onPage).toEqual([saved, saved]);
    expect(heard('phone', 'entityRecordSaved')).toEqual([saved, saved]);
  });

  test('[PS3] providerName selects one receiver, and a diagnostic says when it has not registered', async () => {
    const { register, dispatch, heard, bench } = aPage({ providers: ['phone', 'chat'] });
    await register('phone', 'ORDER');
    await dispatch('ORDER', { providerName: 'contoso_phone' });
    await dispatch('ORDER', { providerName: 'contoso_chat' });
    expect(heard('phone', 'ORDER')).toHaveLength(1);
    expect(heard('chat', 'ORDER')).toEqual([]);
    expect(bench.diagnoses()).toEqual(['PS3']);
  });

  test('[PS3] after the last removeHandler nothing is sent', async () => {
    const { bench, dispatch, heard } = aPage();
    const handler = async () => undefined;
    bench.widget('phone').framework['addHandler']?.('ORDER', handler);
    await bench.settled();
    bench.widget('phone').framework['removeHandler']?.('ORDER', handler);
    await bench.settled();
    await dispatch('ORDER');
    expect(heard('phone', 'ORDER')).toEqual([]);
  });

  test('[PS3] browser events stay on the page', async () => {
    const { register, view, heard, bench } = aPage();
    await register('phone', 'keydown');
    view.dispatchEvent(Object.assign(new Event('keydown'), { detail: 1, key: 'p' }));
    await bench.settled();
    expect(heard('phone', 'keydown')).toEqual([]);
  });

  test.each([
    ['nothing odd', () => [1, { a: null }], 1],
    ['a cycle', () => cycle, 0],
    ['a big integer', () => ({ big: 1n }), 0],
    [
      'a getter that throws',
      () => ({
        get providerName(): string {
          throw new Error('boo');
        },
      }),
      0,
    ],
  ])('[PS3] a detail with %s does no harm', async (_what, detail, times) => {
    const { register, dispatch, heard } = aPage();
    await register('phone', 'ORDER');
    await dispatch('ORDER', detail());
    expect(heard('phone', 'ORDER')).toHaveLength(times);
  });

  test('[PS2] a system name cannot be forged by a DOM event', async () => {
    const { register, dispatch, heard } = aPage();
    await register('phone', 'onSessionSwitched');
    await dispatch('onSessionSwitched', { sessionId: 'forged' });
    expect(heard('phone', 'onSessionSwitched')).toEqual([]);
  });

  test('[PS3] any number of names does no harm', async () => {
    const { bench } = aPage();
    for (let count = 0; count <= 1000; count++) {
      bench.bridge.page.host.registrations.add('contoso_phone', `name-${count}`);
    }
    expect(bench.diagnoses()).toEqual(['PS3']);
  });
});

describe('events from components of the page', () => {
  const settings = { phone: { enableOutbound: false }, chat: { enableOutbound: true } };

  test('[CA3] CIClickToAct goes to the active provider, and to none when its flag is off', async () => {
    const { bench, dispatch, heard } = aPage({ providers: ['phone', 'chat'], settings });
    await dispatch('CIClickToAct', { value: '1' });
    expect([heard('phone', 'onclicktoact'), heard('chat', 'onclicktoact')]).toEqual([[], []]);
    expect(bench.diagnoses()).toEqual(['CA3']);
    bench.workspace.apply(setOutbound, { uniqueName: 'contoso_phone', enableOutbound: true });
    await dispatch('CIClickToAct', { value: '1', own: { any: 'key' } });
    expect(heard('phone', 'onclicktoact')).toEqual([
      { value: '1', name: '', format: '', entityLogicalName: '', own: { any: 'key' } },
    ]);
  });

  test('[PG5] KMClickToSend notifies every provider of the article', async () => {
    const { dispatch, heard } = aPage({ providers: ['phone', 'chat'] });
    const article = { title: 'Reset', link: 'https://contoso.example/kb/1' };
    await dispatch('KMClickToSend', article);
    await dispatch('KMClickToSend', article);
    expect(heard('phone', 'onsendkbarticle')).toEqual([article, article]);
    expect(heard('chat', 'onsendkbarticle')).toEqual([article, article]);
  });

  test('[PG5] the agent learns that no provider accepts articles', async () => {
    const { bench, dispatch, register } = aPage();
    await dispatch('KMClickToSend', { title: 'Reset', link: 'https://contoso.example/kb/1' });
    const bars = () => bench.workspace.getState().bars.map(({ id, message }) => [id, message]);
    expect(bars()).toEqual([['bar-id-1', 'Nothing received the article.']]);
    bench.workspace.apply(clearBar, { id: 'bar-id-1' });
    await register('phone', 'onsendkbarticle');
    await dispatch('KMClickToSend', { title: 'Reset', link: 'https://contoso.example/kb/1' });
    expect(bars()).toEqual([]);
  });

  test('[PS5] setPresenceEvent sets the presence', async () => {
    const { bench, dispatch, register, heard } = aPage();
    await register('phone', 'setPresenceEvent');
    const presenceInfo = {
      presenceId: 'p',
      presenceText: 'Lunch',
      presenceColor: 'red',
      basePresenceStatus: 'AWAY',
    };
    await dispatch('setPresenceEvent', { presenceId: 'p', presenceInfo });
    expect(await bench.call('phone', 'getPresence')).toBe('Lunch');
    expect(heard('phone', 'setPresenceEvent')).toEqual([{ presenceId: 'p', presenceInfo }]);
  });

  test.each(['text', 5, null, undefined, [1]])(
    '[PS3] a detail of %j raises no event',
    async (detail) => {
      const { bench, dispatch } = aPage();
      const state = bench.workspace.getState();
      for (const name of ['CIClickToAct', 'KMClickToSend', 'setPresenceEvent']) {
        await dispatch(name, detail);
      }
      expect(bench.workspace.getState()).toBe(state);
      expect(bench.diagnoses()).toEqual(['PS3', 'PS3', 'PS3']);
    },
  );
});

describe('widget methods on the host page', () => {
  const told = ({ bench }: ReturnType<typeof aPage>) =>
    bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'XP3');

  test.each([
    [
      'getFocusedSession',
      'Here: Microsoft.Apm.getFocusedSession or Xrm.App.sessions.getFocusedSession.',
    ],
    ['createTab', 'Here: Microsoft.Apm.createTab.'],
    ['requestFocusSession', 'Here: Microsoft.Apm.getSession(id).requestFocus().'],
    ['closeSession', 'Here: Microsoft.Apm.getSession(id).close().'],
    ['setMode', "Here: the provider's own frame only."],
  ])('[XP3] P12 %s is undefined, and the diagnostic says where it is', (name, here) => {
    const page = aPage();
    expect(Reflect.get(page.framework, name)).toBeUndefined();
    expect(Reflect.get(page.framework, name)).toBeUndefined();
    expect(told(page)).toHaveLength(1);
    expect(told(page)[0]?.message).toBe(
      `Microsoft.CIFramework.${name} is for the page of a provider; on this page there are addHandler, removeHandler and raiseEvent.`,
    );
    expect(told(page)[0]?.fix).toContain(here);
    expect(page.warned).toHaveLength(1);
    expect(page.warned[0]).toContain(`[XP3] Microsoft.CIFramework.${name}`);
  });

  test('[XP3] what it names is there', () => {
    const page = aPage();
    const { Microsoft, Xrm } = aScriptedPage().scripting;
    for (const name of Object.keys(methods)) Reflect.get(page.framework, name);
    const named = (pattern: RegExp) =>
      told(page).flatMap(({ fix }) => pattern.exec(fix)?.groups?.['name'] ?? []);
    const ofApm = named(/Here: Microsoft\.Apm\.(?<name>\w+)/);
    expect(ofApm.length).toBeGreaterThan(10);
    for (const name of ofApm) expect(Microsoft.Apm).toHaveProperty(name);
    const ofSessions = named(/Xrm\.App\.sessions\.(?<name>\w+)/);
    expect(ofSessions.length).toBeGreaterThan(3);
    for (const name of ofSessions) expect(Xrm.App.sessions).toHaveProperty(name);
  });

  test('[XP3] its own members and any other name say nothing', () => {
    const page = aPage();
    for (const name of ['addHandler', 'raiseEvent', 'then', 'somethingElse'])
      Reflect.get(page.framework, name);
    expect(told(page)).toEqual([]);
  });
});
