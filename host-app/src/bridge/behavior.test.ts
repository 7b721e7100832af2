import { expect, test } from 'vitest';
import { answerDialog } from '../workspace/questions/dialogs.ts';
import { chooseBarAction } from '../workspace/notices/bars.ts';
import { selectShownToast, answerNotification } from '../workspace/notices/notifications.ts';
import { selectPresence } from '../workspace/people/presence.ts';
import { closeSession } from '../workspace/sessions/sessions.ts';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

const template = { uniqueName: 'contoso_ring', title: 'Ring', timeoutSeconds: 20 };
const ring = { templateName: 'contoso_ring' };

function ringing(bench: Workbench, input: object = ring) {
  const call: { ended?: unknown } = {};
  void bench.call('phone', 'notifyEvent', input).then((outcome) => (call.ended = outcome));
  return call;
}

const presenceOf = ({ workspace }: Workbench) => selectPresence(workspace.getState())?.presenceText;

test('[NT16] a timeout accepts the call when the template says so', async () => {
  const config = { notificationTemplates: [{ ...template, autoAcceptOnTimeout: true }] };
  const bench = aWorkbench({ config });
  const call = ringing(bench);
  await bench.settled();
  bench.clock.advance(20_000);
  await bench.settled();
  expect(call.ended).toBe('{"actionName":"Accept","responseReason":"AutoAcceptOnTimeout"}');
});

test('[NT10] automatic acceptance has the caption Open and no reject; with the timeout, its countdown ends in Accept', async () => {
  const notificationTemplates = [
    { ...template, autoAccept: true, autoAcceptOnTimeout: true, showTimeout: false },
  ];
  const bench = aWorkbench({ config: { notificationTemplates } });
  const call = ringing(bench);
  await bench.settled();
  const shown = selectShownToast(bench.workspace.getState())?.content;
  expect(shown).toMatchObject({ acceptText: 'Open', showTimeout: true });
  expect(shown?.rejectText).toBeUndefined();
  bench.clock.advance(19_000);
  await bench.settled();
  expect(call.ended).toBeUndefined();
  bench.clock.advance(1_000);
  await bench.settled();
  expect(call.ended).toBe('{"actionName":"Accept","responseReason":"AutoAcceptOnTimeout"}');
});

const ringsWith = { templateName: 'contoso_call_incoming', cancellationToken: 'a' };

test.each<[string, (bench: Workbench) => Promise<unknown>, string, RegExp]>([
  ['nobody gave', async () => undefined, 'unknown', /has raised no notification with it/],
  [
    'stood in the third argument',
    async (bench) => {
      const { framework } = bench.widget('phone');
      void framework['notifyEvent']?.({ templateName: 'contoso_call_incoming' }, undefined, 'a');
    },
    'a',
    /was raised without a token/,
  ],
  [
    'another provider gave',
    async (bench) => void bench.call('chat', 'notifyEvent', ringsWith),
    'a',
    /belongs to another provider/,
  ],
  [
    'was used up',
    async (bench) => {
      const answer = bench.call('phone', 'notifyEvent', ringsWith);
      await bench.settled();
      reject(bench);
      return answer;
    },
    'a',
    /had ended with Reject, DeclinedByAgent/,
  ],
])(
  '[NT21] a token that %s cancels nothing, and its own diagnostic reports it',
  async (_what, raise, token, why) => {
    const bench = aWorkbench({ providers: ['phone', 'chat'] });
    await raise(bench);
    await bench.settled();
    const before = bench.workspace.getState().notifications;
    expect(await bench.call('phone', 'cancelEvent', token)).toBe(
      `{"cancellationToken":"${token}"}`,
    );
    expect(bench.workspace.getState().notifications).toBe(before);
    const told = bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'NT21');
    expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(why)]);
  },
);

test('[NT9] a setting limits how long a notification may wait', async () => {
  const bench = aWorkbench({ config: { notifications: { queueSeconds: 5 } } });
  const first = { templateName: 'contoso_call_incoming' };
  ringing(bench, first);
  const second = ringing(bench, first);
  await bench.settled();
  bench.clock.advance(5_000);
  await bench.settled();
  expect(second.ended).toBe(
    '{"actionName":"Reject","responseReason":"NotificationQueueTimeLimitExceeded"}',
  );
});

test('[NT12] the old toast is shown with its level and disappears on its own', async () => {
  const bench = aWorkbench();
  const old = { headerDataCIF: 'Line 2', bodyDataCIF: 'is back', notificationType: 3 };
  await bench.call('phone', 'notifyEvent', {
    eventType: 'informational',
    notificationUXObject: JSON.stringify(old),
  });
  const [toast] = bench.workspace.getState().briefToasts;
  expect(toast).toMatchObject({ level: 'warning', text: 'Line 2. is back' });
  expect(toast?.until).toBe(bench.clock.now() + 5_000);
});

function kindOf(message: unknown): string {
  return (message as { readonly messageType: string }).messageType;
}

test.each([
  ['afterMissed', (bench: Workbench) => bench.clock.advance(30_000), 'You missed a notification.'],
  ['afterRejected', reject, 'You rejected a notification.'],
])(
  '[NT19] %s sets the presence and gives the reason, and a reset restores the former one (agent-tools 52, 53)',
  async (rule, end, reason) => {
    const bench = aWorkbench({
      config: { presenceRules: { [rule]: 'Inactive' } },
    });
    await bench.call('phone', 'addHandler', 'onPresenceChange', () => undefined);
    ringing(bench, { templateName: 'contoso_call_incoming' });
    await bench.settled();
    end(bench);
    await bench.settled();
    expect(presenceOf(bench)).toBe('Inactive');
    const [bar] = bench.workspace.getState().bars;
    expect(bar).toMatchObject({
      message: `${reason} Your presence was changed to Inactive.`,
      action: { label: 'Reset presence' },
    });
    bench.workspace.apply(chooseBarAction, { id: bar?.id ?? '' });
    await bench.settled();
    expect(presenceOf(bench)).toBe('Available');
    expect(bench.workspace.getState().bars).toEqual([]);
    expect(bench.widget('phone').received.map(kindOf).slice(-3)).toEqual([
      'CIF_Response',
      'onPresenceChange',
      'onPresenceChange',
    ]);
  },
);

test('[NT19] a rule with an unknown presence changes nothing, and one diagnostic names the nearest', async () => {
  const bench = aWorkbench({ config: { presenceRules: { afterMissed: 'Bussy' } } });
  ringing(bench, { templateName: 'contoso_call_incoming' });
  await bench.settled();
  bench.clock.advance(30_000);
  await bench.settled();
  expect(presenceOf(bench)).toBe('Available');
  const told = bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'NT19');
  expect(told.map(({ message, fix }) => [message, fix])).toEqual([
    [expect.stringContaining('presenceRules names "Bussy"'), 'Did you mean "Busy"?'],
  ]);
});

test('[NT19] a cancelled notification changes no presence (agent-tools 54)', async () => {
  const rules = { afterMissed: 'Busy', afterRejected: 'Busy' };
  const bench = aWorkbench({ config: { presenceRules: rules } });
  const given = { templateName: 'contoso_call_incoming', cancellationToken: 'token' };
  ringing(bench, given);
  await bench.settled();
  await bench.call('phone', 'cancelEvent', 'token');
  await bench.settled();
  expect(bench.workspace.getState().notifications.past).toHaveLength(1);
  expect(presenceOf(bench)).toBe('Available');
  expect(bench.workspace.getState().bars).toEqual([]);
});

test('[NT19] without a rule, only a person or a provider changes the presence', async () => {
  const bench = aWorkbench();
  ringing(bench, { templateName: 'contoso_call_incoming' });
  await bench.settled();
  reject(bench);
  await bench.call('phone', 'createSession', { templateName: 'contoso_phone_session' });
  expect(presenceOf(bench)).toBe('Available');
});

test('[NT19] the presence is busy while a provider has a session open, then returns to its previous value', async () => {
  const bench = aWorkbench({ config: { presenceRules: { busyWhileInSession: true } } });
  await bench.call('phone', 'setPresence', 'Appear away');
  await bench.call('phone', 'createSession', { templateName: 'contoso_phone_session' });
  expect(presenceOf(bench)).toBe('Busy');
  bench.workspace.apply(closeSession, { sessionId: 'session-id-1' });
  expect(presenceOf(bench)).toBe('Appear away');
});

test('[NT19] the presence is do not disturb once all sessions are in use', async () => {
  const bench = aWorkbench({
    config: { presenceRules: { doNotDisturbAtLimit: true }, limits: { sessions: 2 } },
  });
  await bench.call('phone', 'createSession', { templateName: 'contoso_phone_session' });
  expect(presenceOf(bench)).toBe('Do not disturb');
});

test('[PR6] setPresence refuses a presence that only the system sets: Inactive, or one of the config', async () => {
  const training = { text: 'Training', status: 'BUSY', selectable: false } as const;
  const bench = aWorkbench({ config: { presence: [training] } });
  expect(await bench.call('phone', 'setPresence', 'Inactive')).toBe(false);
  expect(await bench.call('phone', 'setPresence', 'Training')).toBe(false);
  expect(presenceOf(bench)).toBe('Available');
  expect(bench.diagnoses()).toEqual(['PR6', 'PR6']);
  expect(await bench.call('phone', 'setPresence', 'Busy')).toBe(true);
});

test('[EN7] the config turns features on and off', async () => {
  const bench = aWorkbench({ config: { features: { 'Contoso.Voice': true, Lights: true } } });
  expect(await bench.call('phone', 'getFcsValue', 'Contoso', 'Voice')).toBe(true);
  expect(await bench.call('phone', 'isFeatureEnabled', 'Lights')).toBe(true);
  expect(bench.diagnoses()).toEqual([]);
  expect(await bench.call('phone', 'isFeatureEnabled', 'constructor')).toBe(false);
  expect(bench.diagnoses()).toEqual(['EN7']);
});

test('[EN8] the config sets the response of an action', async () => {
  const answer = { ok: true, status: 200, body: { TicketId: '42' } };
  const bench = aWorkbench({ config: { actions: { contoso_Escalate: { body: answer.body } } } });
  const request = { operationName: 'contoso_Escalate', operationType: 0 };
  expect(await bench.call('phone', 'executeAction', request)).toEqual(answer);
  expect(bench.diagnoses()).toEqual([]);
  await bench.call('phone', 'executeAction', { operationName: 'unknown' });
  expect(bench.diagnoses()).toEqual(['EN8']);
});

test('[PG12] a dialog of the organization shows its input and returns its value', async () => {
  const dialogs = { contoso_Wrap: { title: 'Wrap up', parameters: { code: 'solved' } } };
  const bench = aWorkbench({ config: { dialogs } });
  const answer = bench.call('phone', 'openMDDDialog', 'contoso_Wrap', { width: 500 }, { call: 7 });
  await bench.settled();
  const [dialog] = bench.workspace.getState().questions.open.dialog;
  expect(dialog).toMatchObject({
    title: 'Wrap up',
    width: 500,
    rows: [{ header: 'call', value: '7' }],
  });
  bench.workspace.apply(answerDialog, { id: dialog?.id ?? '', isConfirmed: true });
  expect(await answer).toEqual(new Map([['parameters', { code: 'solved' }]]));
});

test('[PR4] members that a provider adds to its own presence stay out of the event', async () => {
  const bench = aWorkbench();
  const presence = { presenceId: 'p', presenceText: 'Lunch', basePresenceStatus: 'AWAY' };
  await bench.call(
    'phone',
    'setAgentPresence',
    JSON.stringify({ ...presence, presenceColor: 'red', canUserSet: false }),
  );
  bench.clock.advance(0);
  await bench.settled();
  const presenceInfo = { ...presence, presenceColor: 'red' };
  expect(bench.events('phone')).toContainEqual([
    'onPresenceChange',
    { presenceId: 'p', presenceInfo },
  ]);
});

function reject({ workspace, clock }: Workbench): void {
  const id = selectShownToast(workspace.getState())?.id ?? '';
  workspace.apply(answerNotification, { id, answer: 'reject', now: clock.now() });
}
