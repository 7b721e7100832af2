import type { notificationMethods } from '../../../contract/index.ts';
import { equal, isPending } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import type { HostStage } from '../host-stage.ts';
import { watch, type Outcome } from '../outcome.ts';
import { barHostCases } from './bars.ts';
import { incomingCall, rejectionOf } from './steps.ts';

function outcome(actionName: string, responseReason: string): string {
  return JSON.stringify({ actionName, responseReason });
}

/** Raises a toast and lets it appear. */
async function ring(stage: HostStage, input: object = incomingCall): Promise<Outcome> {
  const answer = stage.widget('phone').call('notifyEvent', input);
  const watched = watch('notifyEvent', () => answer);
  await stage.settled();
  return watched;
}

function resolved(watched: Outcome, actionName: string, responseReason: string): void {
  equal(watched.read(), { resolved: outcome(actionName, responseReason) }, 'notifyEvent');
}

const limited = {
  config: {
    notificationTemplates: [
      { uniqueName: 'contoso_self', name: 'Self', title: 'Self', autoAccept: true },
      { uniqueName: 'contoso_endless', name: 'Endless', title: 'Endless', timeoutSeconds: 0 },
      {
        uniqueName: 'contoso_wordy',
        name: 'Wordy',
        title: 'Wordy',
        fields: [1, 2, 3, 4, 5].map((order) => ({
          title: `f${order}`,
          value: `{v${order}}`,
          order,
        })),
      },
    ],
  },
};

export const notificationHostCases = {
  notifyEvent: [
    {
      rule: 'NT2',
      says: 'accepting returns the unwrapped text',
      run: async ({ open }) => {
        const stage = await open();
        const answer = await ring(stage);
        const { toast } = await stage.agent.look();
        equal(toast?.rows, [['Caller', 'Ada']], 'rows');
        isPending(answer);
        await stage.agent.acceptToast();
        await stage.settled();
        resolved(answer, 'Accept', 'Accept');
        equal((await stage.agent.look()).sessions.length, 1, 'sessions: accepting opens none');
      },
    },
    {
      rule: 'NT2',
      says: 'declining is a result, too',
      run: async ({ open }) => {
        const stage = await open();
        const answer = await ring(stage);
        await stage.agent.declineToast();
        await stage.settled();
        resolved(answer, 'Reject', 'DeclinedByAgent');
      },
    },
    {
      rule: 'NT3',
      says: 'an unanswered notification ends in a display timeout',
      checks: [29],
      run: async ({ open }) => {
        const stage = await open();
        const answer = await ring(stage);
        await stage.pass(29_000);
        isPending(answer);
        await stage.pass(1_000);
        await stage.settled();
        resolved(answer, 'Timeout', 'DisplayTimeout');
      },
    },
    {
      rule: 'NT4',
      says: 'ten may wait, and the next one is refused at once',
      checks: [29],
      run: async ({ open }) => {
        const stage = await open();
        const waiting: Outcome[] = [];
        for (let count = 0; count < 11; count++) waiting.push(await ring(stage));
        const refused = await ring(stage);
        resolved(refused, 'Reject', 'NotificationQueueLimitExceeded');
        for (const answer of waiting) isPending(answer);
      },
    },
    {
      rule: 'NT5',
      says: 'an unknown template is refused with its text',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const refused = rejectionOf(phone.call('notifyEvent', { templateName: 'nope' }));
        const text = '{"message":"NotificationTemplateNotFoundError","msdyn_name":"notifyEvent"}';
        equal(await refused, text, 'failure');
      },
    },
    {
      rule: 'NT7',
      says: 'four fields are shown, and those without a value are skipped',
      run: async ({ open }) => {
        const stage = await open(limited);
        const templateParameters = { v1: 'a', v3: 'c', v4: 'd', v5: 'e' };
        await ring(stage, { templateName: 'contoso_wordy', templateParameters });
        const headers = (await stage.agent.look()).toast?.rows.map(([header]) => header);
        equal(headers, ['f1', 'f3', 'f4', 'f5'], 'rows');
      },
    },
    {
      rule: 'NT8',
      says: 'notifications are shown one at a time, the next one two seconds after the last',
      run: async ({ open }) => {
        const stage = await open();
        await ring(stage);
        const second = await ring(stage);
        await stage.agent.acceptToast();
        equal((await stage.agent.look()).toast, undefined, 'toast during the pause');
        await stage.pass(2_000);
        equal((await stage.agent.look()).toast?.title, 'Incoming call', 'toast after it');
        isPending(second);
      },
    },
    {
      rule: 'NT9',
      says: 'waiting for thirty seconds ends a notification',
      checks: [29],
      run: async ({ open }) => {
        const stage = await open(limited);
        await ring(stage, { templateName: 'contoso_endless' });
        const waiting = await ring(stage);
        await stage.pass(29_999);
        isPending(waiting);
        await stage.pass(1);
        await stage.settled();
        resolved(waiting, 'Reject', 'NotificationQueueTimeLimitExceeded');
      },
    },
    {
      rule: 'NT10',
      says: 'a template may accept automatically',
      run: async ({ open }) => {
        const stage = await open(limited);
        const answer = await ring(stage, { templateName: 'contoso_self' });
        await stage.pass(1_000);
        await stage.settled();
        resolved(answer, 'Accept', 'AutoAccept');
      },
    },
    {
      rule: 'NT11',
      says: 'a template timeout of 0 has no limit',
      run: async ({ open }) => {
        const stage = await open(limited);
        const answer = await ring(stage, { templateName: 'contoso_endless' });
        await stage.pass(3_600_000);
        isPending(answer);
      },
    },
    {
      rule: 'NT12',
      says: 'without a template, the old toast counts as accepted',
      run: async ({ open }) => {
        const notificationUXObject = JSON.stringify({ headerDataCIF: 'Hi', bodyDataCIF: 'there' });
        const answer = await ring(await open(), {
          eventType: 'informational',
          notificationUXObject,
        });
        equal(answer.read(), { resolved: '{"actionName":"Accept"}' }, 'notifyEvent');
      },
    },
  ],
  cancelEvent: [
    {
      rule: 'NT6',
      says: 'cancels a shown or waiting notification, and settles both promises',
      run: async ({ open }) => {
        const stage = await open();
        const shown = await ring(stage, { ...incomingCall, cancellationToken: 'a' });
        const waiting = await ring(stage, { ...incomingCall, cancellationToken: 'b' });
        for (const [token, answer] of [
          ['b', waiting],
          ['a', shown],
        ] as const) {
          const cancelled = await stage.widget('phone').call('cancelEvent', token);
          const text = `{"cancellationToken":"${token}","actionName":"Cancel","responseReason":"Cancelled"}`;
          equal(cancelled, text, 'cancelEvent');
          await stage.settled();
          resolved(answer, 'Cancel', 'Cancelled');
        }
        equal((await stage.agent.look()).toast, undefined, 'toast');
      },
    },
    {
      rule: 'NT21',
      says: 'a token of another provider, or none, changes nothing and reports no success',
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        const answer = await ring(stage, { ...incomingCall, cancellationToken: 'a' });
        for (const [name, token] of [
          ['chat', 'a'],
          ['phone', 'unknown'],
        ] as const) {
          const text = `{"cancellationToken":"${token}"}`;
          equal(
            await stage.widget(name).call('cancelEvent', token),
            text,
            `cancelEvent of ${name}`,
          );
        }
        await stage.settled();
        isPending(answer);
      },
    },
  ],
  ...barHostCases,
} satisfies HostCasesFor<typeof notificationMethods>;
