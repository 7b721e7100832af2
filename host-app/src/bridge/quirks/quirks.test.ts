import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quirkSentences } from '../../config/quirk-sentences.ts';
import { quirks, type Quirk } from '../../workspace/whole/quirks.ts';
import { focusSession } from '../../workspace/sessions/sessions.ts';
import { aWorkbench, type Workbench, type WorkbenchOptions } from '../testing/workbench.ts';

const session = {
  templateName: 'contoso_phone_session',
  templateParameters: { customerName: 'Ada' },
};
const home = { sessionId: 'session-id-0' };
const notActive = 'This operation can be performed from the active provider';

const struck = new Map<Quirk, Workbench>();

function benchWith(quirk: Quirk, options: WorkbenchOptions = {}): Workbench {
  const config = { ...options.config, quirks: { [quirk]: true } };
  const bench = aWorkbench({ ...options, config });
  struck.set(quirk, bench);
  return bench;
}

/** The state of a call once everything in transit has arrived. */
async function stateOf(bench: Workbench, call: Promise<unknown>): Promise<unknown> {
  let state: unknown = 'open';
  call.then(
    (value) => (state = { resolved: value }),
    (reason: unknown) => (state = { rejected: reason }),
  );
  await bench.settled();
  bench.clock.advance(9_000);
  await bench.settled();
  return state;
}

const failure = (message: unknown, name: string) => ({
  rejected: new Map([
    ['message', message],
    ['msdyn_name', name],
  ]),
});

test('[QK1] the documentation lists every switch with its effect', () => {
  const documentation = new URL('../../../../docs/quirks.md', import.meta.url);
  const rows = readFileSync(documentation, 'utf8').split('\n').map(cells);
  for (const row of Object.entries(quirkSentences)) expect(rows).toContainEqual(row);
});

function cells(line: string): string[] {
  const [, name = '', sentence = ''] = line.split('|');
  return [name.trim().replaceAll('`', ''), sentence.trim()];
}

describe('calls without a reply', () => {
  test('[QK2] setSessionTitle sets the title and never settles', async () => {
    const bench = benchWith('setSessionTitleNeverAnswers');
    await bench.call('phone', 'createSession', session);
    const title = bench.call('phone', 'setSessionTitle', { customerName: 'Grace' });
    expect(await stateOf(bench, title)).toBe('open');
    expect(bench.workspace.getState().sessions[1]?.title).toContain('Grace');
    bench.clock.advance(1_000);
    await expect(title).rejects.toBeInstanceOf(Map);
  });

  test('[QK2] getTabs never settles on Home, or with only a tag', async () => {
    const bench = benchWith('getTabsNeverAnswers');
    expect(await stateOf(bench, bench.call('phone', 'getTabs'))).toBe('open');
    await bench.call('phone', 'createSession', session);
    expect(await stateOf(bench, bench.call('phone', 'getTabs', undefined, 'tag'))).toBe('open');
    expect(await stateOf(bench, bench.call('phone', 'getTabs'))).toHaveProperty('resolved');
  });

  test('[QK2] the old toast is shown, and its call never settles', async () => {
    const bench = benchWith('legacyToastNeverAnswers');
    const notificationUXObject = JSON.stringify({ headerDataCIF: 'Hello' });
    expect(await stateOf(bench, bench.call('phone', 'notifyEvent', { notificationUXObject }))).toBe(
      'open',
    );
    expect(bench.workspace.getState().briefToasts).toHaveLength(1);
  });

  test('[NT17] a canceled toast leaves its call pending', async () => {
    const bench = benchWith('cancelledToastNeverAnswers');
    const toast = { templateName: 'contoso_call_incoming', cancellationToken: 'token' };
    const call = bench.call('phone', 'notifyEvent', toast);
    await bench.call('phone', 'cancelEvent', 'token');
    expect(await stateOf(bench, call)).toBe('open');
  });

  test('[QK2] clearing a bar without an ID never settles', async () => {
    const bench = benchWith('clearingNothingNeverAnswers');
    expect(await stateOf(bench, bench.call('phone', 'clearGlobalNotification', ''))).toBe('open');
    expect(await stateOf(bench, bench.call('phone', 'clearGlobalNotification', 'x'))).toEqual({
      resolved: null,
    });
  });
});

describe('failures', () => {
  const unknownRecord = JSON.stringify({ entityName: 'contact', entityId: 'nobody' });

  test('[QK3] a form that the platform refuses fails with a plain object, and the call never settles', async () => {
    const bench = benchWith('bareFailures');
    expect(await stateOf(bench, bench.call('phone', 'openForm', unknownRecord))).toBe('open');
    expect(bench.widget('phone').received.at(-1)).toMatchObject({
      messageOutcome: 'failure',
      messageData: { errorType: 2, sourceFunc: 'client.openForm - Xrm.Navigation.openForm' },
    });
    const usual = aWorkbench();
    const rejected = expect.stringContaining('"msdyn_name":"openform"');
    expect(await stateOf(usual, usual.call('phone', 'openForm', unknownRecord))).toEqual({
      rejected,
    });
  });

  test('[QK3] refusals of unknown tabs and templates have no text', async () => {
    const bench = benchWith('errorsWithoutText');
    expect(await stateOf(bench, bench.call('phone', 'focusTab', 'tab-id-9'))).toEqual(
      failure(undefined, 'focusTab'),
    );
    expect(
      await stateOf(bench, bench.call('phone', 'notifyEvent', { templateName: 'x_y' })),
    ).toEqual({ rejected: '{"msdyn_name":"notifyEvent"}' });
  });

  test('[QK3] setTabTitle refuses Home with an object', async () => {
    const bench = benchWith('setTabTitleRefusesHome');
    const call = bench.call('phone', 'setTabTitle', 'tab-id-1', { title: 'x' });
    expect(await stateOf(bench, call)).toEqual(failure({}, 'setTabTitle'));
  });

  test('[QK3] a missing key is named', async () => {
    const bench = benchWith('missingKeysRefused');
    expect(await stateOf(bench, bench.call('phone', 'notifyKpiBreach', ''))).toEqual(
      failure('Parameter: sessionId cannot be empty', 'notifyKpiBreach'),
    );
    expect(await stateOf(bench, bench.call('phone', 'getMode'))).toEqual({ resolved: 2 });
  });

  test('[QK3] the debug message fails', async () => {
    const bench = benchWith('debugInformationFails');
    bench.widget('phone').post({
      messageType: 'debugInformationEvent',
      messageData: new Map([['value', 'event form main lib ']]),
      messageCorrelationId: 'abcde',
    });
    await bench.settled();
    expect(bench.widget('phone').received.at(-1)).toMatchObject({ messageOutcome: 'failure' });
  });

  test('[QK3] a page on its Trusted Domain belongs to no provider', async () => {
    const settings = { phone: { trustedDomain: 'http://elsewhere.test' } };
    const bench = benchWith('trustedDomainUnknown', { settings });
    expect(await stateOf(bench, bench.call('phone', 'getMode'))).toEqual({ resolved: 2 });
    const moved = bench.open('phone', 'http://elsewhere.test');
    const call = Promise.resolve(moved.framework['getMode']?.());
    expect(await stateOf(bench, call)).toEqual(
      failure('Associated Provider record not found', 'getmode'),
    );
  });
});

describe('provider identity', () => {
  test('[QK1] a page on another port of its host counts as the provider', async () => {
    const bench = benchWith('originsByHostName');
    const { channelUrl } = bench.workspace.getState().providers[0]!;
    const { protocol, hostname } = new URL(channelUrl);
    const moved = bench.open('phone', `${protocol}//${hostname}:65000`);
    const call = Promise.resolve(moved.framework['getMode']?.());
    expect(await stateOf(bench, call)).toEqual({ resolved: 2 });
    const stranger = bench.open('phone', 'http://elsewhere.test');
    const refused = Promise.resolve(stranger.framework['getMode']?.());
    expect(await stateOf(bench, refused)).toHaveProperty('rejected');
  });
});

describe('values of a session', () => {
  test('[QK4] updateContext returns the parameters that the session was created with', async () => {
    const bench = benchWith('updateContextAnswersOldValues');
    const id = await bench.call('phone', 'createSession', session);
    const answer = await bench.call('phone', 'updateContext', { customerName: 'Grace' }, id);
    expect(answer).toMatchObject({ customerName: 'Ada' });
    expect(bench.workspace.getState().sessions[1]?.parameters).toMatchObject({
      customerName: 'Grace',
    });
  });

  test('[QK4] updateContext writes to the focused session, whichever one it names', async () => {
    const bench = benchWith('updateContextWritesFocusedSession');
    const first = await bench.call('phone', 'createSession', session);
    await bench.call('phone', 'createSession', session);
    await bench.call('phone', 'updateContext', { mood: 'good' }, first);
    const [, one, two] = bench.workspace.getState().sessions;
    expect(one?.parameters).not.toHaveProperty('mood');
    expect(two?.parameters).toHaveProperty('mood', 'good');
  });

  test('[QK4] deleting with an object uses its values', async () => {
    const bench = benchWith('updateContextDeletesByValue');
    const id = await bench.call('phone', 'createSession', session);
    const answer = await bench.call('phone', 'updateContext', { a: 'customerName' }, id, true);
    expect(answer).toMatchObject({ customerName: null });
  });

  test('[QK4] providerSessionId is lost', async () => {
    const bench = benchWith('providerSessionIdLost');
    await bench.call('phone', 'createSession', session, 'corr', 'mine');
    expect(bench.workspace.getState().sessions[1]?.providerSessionId).toBeUndefined();
  });
});

describe('recipients', () => {
  test('[QK5] a search text with a single match opens the search page', async () => {
    const bench = benchWith('searchAlwaysShowsPage');
    await bench.call('phone', 'createRecord', 'contact', '{"firstname":"Only","lastname":"One"}');
    const query = "?$search=Only&$filter=lastname eq 'One'";
    await bench.call('phone', 'searchAndOpenRecords', 'contact', query, false);
    const { sessions, focusedSessionId } = bench.workspace.getState();
    const focused = sessions.find(({ id }) => id === focusedSessionId);
    expect(focused?.tabs.at(-1)?.page.type).toBe('search');
  });

  test('[QK5] the last provider is active until the first switch', async () => {
    const bench = benchWith('lastProviderStartsActive', { providers: ['phone', 'chat'] });
    expect(await stateOf(bench, bench.call('phone', 'setWidth', 400))).toEqual(
      failure(notActive, 'setwidth'),
    );
    expect(await stateOf(bench, bench.call('chat', 'setWidth', 400))).toEqual({ resolved: 400 });
    await bench.call('phone', 'createSession', session);
    expect(await stateOf(bench, bench.call('phone', 'setWidth', 400))).toEqual({ resolved: 400 });
  });

  test('[QK5] a provider does not become active again after a return from Home', async () => {
    const bench = benchWith('homeForgetsActive', { providers: ['phone', 'chat'] });
    const sessionId = String(await bench.call('chat', 'createSession', session));
    expect(await stateOf(bench, bench.call('chat', 'setWidth', 400))).toEqual({ resolved: 400 });
    bench.workspace.apply(focusSession, home);
    bench.workspace.apply(focusSession, { sessionId });
    expect(await stateOf(bench, bench.call('chat', 'setWidth', 400))).toEqual(
      failure(notActive, 'setwidth'),
    );
  });

  test('[QK5] a custom event goes to all, once for each registration', async () => {
    const bench = benchWith('customEventsToAll', { providers: ['phone', 'chat'] });
    for (const name of ['phone', 'chat']) {
      bench.widget(name).framework['addHandler']?.('order', async () => undefined);
    }
    await bench.settled();
    bench.bridge.page.raise('order', { providerName: 'contoso_phone' }, 'contoso_phone');
    await bench.settled();
    for (const name of ['phone', 'chat']) {
      expect(bench.events(name).filter(([event]) => event === 'order')).toHaveLength(2);
    }
  });
});

describe('diagnostics', () => {
  // Last in the file: by now each switch has taken effect in its own workbench.
  test.each(quirks)('[QK1] %s is named when it takes effect', (quirk) => {
    const said = struck.get(quirk)?.journal.diagnostics.entries();
    const fixes = said?.filter(({ rule }) => rule === 'QK1').map(({ fix }) => fix);
    expect(fixes).toContainEqual(expect.stringContaining(`quirks.${quirk}`));
  });
});
