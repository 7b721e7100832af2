import { describe, expect, test } from 'vitest';
import { startHost } from '../headless/start-host.ts';
import { setPanelMode } from '../workspace/panel/panel.ts';
import { openRecordSession } from '../workspace/sessions/sessions.ts';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

const never = (): Promise<never> => new Promise(() => undefined);
const session = { templateName: 'contoso_phone_session', templateParameters: {} };

type Mistake = readonly [title: string, make: (bench: Workbench) => unknown, fix: RegExp];

const mistakes: readonly Mistake[] = [
  ['[EV7] a handler that returns nothing', (bench) => onMode(bench, () => undefined), /async/],
  [
    '[EV3] a handler that rejects',
    (bench) => onMode(bench, () => Promise.reject(new Map([['message', 'no']]))),
    /Catch/,
  ],
  [
    '[EV4] a handler that never settles',
    async (bench) => {
      await onMode(bench, never);
      bench.clock.advance(10_000);
    },
    /at once/,
  ],
  ['[SR1] searchOnly left out', call('searchAndOpenRecords', 'contact', '$top=1'), /third/],
  ['[PN1] setMode with text', call('setMode', '1'), /number 0/],
  ['[PN5] a width below the minimum', call('setWidth', 200), /300/],
  ['[PN11] setWidth with a unit', call('setWidth', '400px'), /without a unit/],
  [
    '[SE9] an unknown template',
    call('createSession', { templateName: 'contoso_fone_session' }),
    /"contoso_phone_session"/,
  ],
  [
    '[NT5] an unknown notification',
    call('notifyEvent', { templateName: 'contoso_call_incomin' }),
    /"contoso_call_incoming"/,
  ],
  ['[SE11] JSON text as a session', call('createSession', '{"templateName":"x"}'), /without JSON/],
  [
    '[SE11] JSON text as a context',
    inSession('updateContext', '{"a":1}'),
    /without JSON.stringify/,
  ],
  ['[WR6] JSON text as a tab', call('createTab', '{"templateName":"x"}'), /is JSON text/],
  [
    '[TB15] a Map as the context of a tab',
    call('createTab', { templateName: 'contoso_wiki', appContext: new Map([['a', 1]]) }),
    /as templateParameters/,
  ],
  [
    '[TB9] a tab title without a title',
    async (bench) => {
      const [tab] = (await bench.call('phone', 'getTabs')) as string[];
      await call('setTabTitle', tab, { text: 'New' })(bench);
      expect(bench.workspace.getState().sessions[0]?.tabs[0]?.title).not.toBe('');
    },
    /\{ title \}/,
  ],
  [
    '[SE8] a title for a template with slugs',
    inSession('setSessionTitle', { title: 'New title' }),
    /values of its slugs/,
  ],
  [
    '[SR7] a search text beside other options',
    call('searchAndOpenRecords', 'contact', '?$search=Ada&$top=2', true),
    /\$filter=contains/,
  ],
  [
    '[SR8] several matches of a query without a search text',
    call('searchAndOpenRecords', 'contact', '?$top=2', false),
    /Add \$search/,
  ],
  ['[EN9] click-to-act by the widget', call('setClickToAct', true), /enableOutbound/],
  ['[PR1] a presence that is not there', call('setPresence', 'available'), /"Available"/],
  ['[SE3] a session that is not there', call('getSession', 'session-id-9'), /onSessionClosed/],
  [
    '[SE5] a session too many',
    async (bench) => {
      for (let count = 0; count < 9; count++) await bench.call('phone', 'createSession', session);
      await call('createSession', session)(bench);
    },
    /canCreateSession/,
  ],
  [
    '[TB2] the anchor closed',
    async (bench) => {
      await bench.call('phone', 'createSession', session);
      const [anchor] = (await bench.call('phone', 'getTabs')) as string[];
      await call('closeTab', anchor)(bench);
    },
    /first tab/,
  ],
  [
    '[WR12] a result that was misread',
    async (bench) => {
      const record = await bench.call('phone', 'createRecord', 'contact', '{"lastname":"A"}');
      await call('updateRecord', 'contact', (record as { id?: string }).id, '{}')(bench);
    },
    /JSON\.parse/,
  ],
];

test.each([
  [['contact'], 'insertNotes(entityName, entitySetName, entityId, annotationId)'],
  [[], 'insertNotes(entityName, entitySetName, entityId, annotationId)'],
])(
  '[WR9] notes with the arguments %j after a result that was read well are explained by the signature',
  async (args, signature) => {
    const bench = aWorkbench();
    await bench.call('phone', 'searchAndOpenRecords', 'contact', '?$top=1', true);
    await call('insertNotes', ...args)(bench);
    await bench.settled();
    const found = bench.journal.diagnostics.entries().filter(({ rule }) => /WR(9|12)/.test(rule));
    expect(found.map(({ rule }) => rule)).toEqual(['WR9']);
    expect(found[0]?.fix).toContain(`: ${signature}.`);
  },
);

describe('a diagnostic names each mistake by the rule it breaks', () => {
  test.each(mistakes)('%s', async (title, make, fix) => {
    const bench = aWorkbench();
    await make(bench);
    await bench.settled();
    const rule = /\w+\d/.exec(title)?.[0];
    const found = bench.journal.diagnostics.entries().filter((entry) => entry.rule === rule);
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toMatch(fix);
    expect(found[0]?.correlationId).toMatch(/./);
  });
});

describe('a slug without a value', () => {
  const macro = '${customerName} / {Session.CurrentTab.EntityId}';

  test.each<[title: string, values: object, hints: readonly RegExp[]]>([
    [macro, { customerName: 'Robin' }, [/^Macro slugs work only in macros and agent scripts/]],
    ['{customername}', { customerName: 'Robin' }, [/passed for \{customerName\}; names are case/]],
    ['{anchor.incident.title}', {}, [/^Write \{anchor\.<column>\}, without the name of a table/]],
    ['{anchor.title}', {}, [/^The anchor tab must show a saved record/]],
    ['{queue}', {}, [/^Pass the value in templateParameters/]],
    ['{queue} {anchor.title} {line}', {}, [/^Pass the value/, /^The anchor tab/]],
  ])('[TP1] %s gives the reason', async (title, templateParameters, hints) => {
    const config = { sessionTemplates: [{ uniqueName: 'cust_session', title }] };
    const bench = aWorkbench({ config });
    await bench.call('phone', 'createSession', {
      templateName: 'cust_session',
      templateParameters,
    });
    const told = bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'TP1');
    expect(told.map(({ fix }) => fix)).toEqual(hints.map((hint) => expect.stringMatching(hint)));
  });
});

test.each<[what: string, rule: string, message: RegExp, prepare: (bench: Workbench) => unknown]>([
  ['a record that the agent opened', 'SE10', /the agent opened "Case"/, openRecord],
  ['Home', 'PN3', /on Home shows nothing when there are several providers/, () => undefined],
])('[PN3] setMode on %s describes the situation', async (_where, rule, message, prepare) => {
  const bench = aWorkbench({ providers: rule === 'SE10' ? ['phone'] : ['phone', 'chat'] });
  prepare(bench);
  await call('setMode', 1)(bench);
  const told = bench.journal.diagnostics.entries().map((entry) => [entry.rule, entry.message]);
  expect(told).toEqual([[rule, expect.stringMatching(message)]]);
});

function openRecord(bench: Workbench): void {
  bench.workspace.apply(openRecordSession, { title: 'Case', entityName: 'incident' });
}

test.each([
  ['has never said a word has no handler to be slow', false, []],
  ['has called once is asked to settle', true, ['EV4']],
])('[EV4] a page that %s', async (_what, speaks, rules) => {
  const lost = { outgoing: () => [] };
  const host = startHost({}, lost);
  const { framework } = host.connect('contoso_phone');
  if (speaks) Promise.resolve(framework['getMode']?.()).catch(() => undefined);
  await host.pass(0);
  host.workspace.apply(setPanelMode, { mode: 'docked', cause: 'agent' });
  await host.pass(60_000);
  const told = host.journal.diagnostics.entries().map(({ rule }) => rule);
  expect([...new Set(told)]).toEqual(rules);
  host.stop();
});

describe('[TP1] the name that a hint suggests can be used', () => {
  const config = {
    sessionTemplates: [
      { uniqueName: 'cust_old', title: 'Old', panelMode: 'Docked', state: 'Inactive' },
    ],
    tabTemplates: [{ uniqueName: 'cust_sessions', title: 'Tab', pageType: 'dashboard' }],
  } as const;
  const input = (templateName: string) => ({ templateName });

  test.each<[string, string, string, RegExp]>([
    ['createSession', 'cust_sessions', 'SE9', /^"cust_sessions" is an application tab template/],
    ['createSession', 'cust_old', 'SE9', /^"cust_old" is inactive: activate it/],
    ['createSession', 'contoso_call_incoming', 'SE9', /^"contoso_call_incoming" is a notification/],
    ['createSession', ' contoso_phone_session', 'SE9', /^Remove the spaces around "contoso_ph/],
    ['createSession', 'case_entity_sesion_default_template', 'SE9', /^Create the template/],
    ['createSession', 'case_entity_session_default_template', 'SE23', /one of type Generic/],
    ['createTab', 'contoso_phone_session', 'SE9', /^"contoso_phone_session" is a session template/],
    ['createTab', 'contoso_wikki', 'SE9', /^Did you mean "contoso_wiki"\?/],
    ['notifyEvent', 'contoso_wiki', 'NT5', /^"contoso_wiki" is an application tab template/],
  ])('%s of "%s"', async (method, name, rule, fix) => {
    const bench = aWorkbench({ config });
    await call(method, input(name))(bench);
    const found = bench.journal.diagnostics.entries().filter((entry) => entry.rule === rule);
    expect(found.map((entry) => entry.fix)).toEqual([expect.stringMatching(fix)]);
  });
});

test.each<[what: string, thrown: unknown, text: string]>([
  ['an error', new TypeError('no customer'), 'TypeError: no customer'],
  ['a string', 'no customer', 'no customer'],
  ['a Map', new Map([['errorCode', 7]]), '{"errorCode":7}'],
])('[EV3] a handler that rejects with %s is quoted', async (_what, thrown, text) => {
  const bench = aWorkbench();
  await onMode(bench, () => Promise.reject(thrown));
  const [failed] = bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'EV3');
  expect(failed?.message).toBe(`The handler of onmodechanged answered with a failure: ${text}`);
});

test('[EV3] a handler that throws is quoted', async () => {
  const bench = aWorkbench();
  await onMode(bench, () => {
    throw new RangeError('too many calls');
  });
  const [failed] = bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'EV3');
  expect(failed?.message).toContain('too many calls');
});

function inSession(method: string, ...args: readonly unknown[]) {
  return async (bench: Workbench): Promise<void> => {
    await bench.call('phone', 'createSession', { ...session, customerName: 'Ada', contactId: '' });
    await call(method, ...args)(bench);
  };
}

function call(method: string, ...args: readonly unknown[]) {
  return async (bench: Workbench): Promise<void> => {
    // The refusal itself is not checked here.
    await Promise.resolve(bench.call('phone', method, ...args)).catch(() => undefined);
  };
}

async function onMode(bench: Workbench, handler: () => unknown): Promise<void> {
  bench.widget('phone').framework['addHandler']?.('onmodechanged', handler);
  await bench.call('phone', 'setMode', 1);
  await bench.settled();
}
