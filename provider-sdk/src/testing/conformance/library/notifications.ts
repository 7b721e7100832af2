import type { notificationMethods } from '../../../contract/index.ts';
import { isPending } from '../assertions.ts';
import type { LibraryCasesFor } from '../cases.ts';
import {
  callAndArrive,
  posts,
  refuses,
  throwsAtCaller,
  waitsForever,
  yields,
} from '../expectations.ts';
import { entityStyle, patientValue, timedValue } from '../styles.ts';

const absent = {
  eventType: undefined,
  correlationId: undefined,
  templateName: undefined,
  templateParameters: undefined,
  templateNameResolver: undefined,
  customParams: undefined,
  messageNotificationType: undefined,
  notificationAction: undefined,
  cancellationToken: undefined,
};

const accepted = new Map([
  ['actionName', 'Accept'],
  ['responseReason', 'Accept'],
]);

const nullInput = 'The Input parameter is blank. Provide a value.';
const nullMessage = 'The message parameter is null. Provide a value to the parameter';

export const notificationLibraryCases = {
  notifyEvent: [
    posts(
      [
        {
          eventType: 'e',
          templateName: 't',
          templateParameters: { a: 1 },
          templateNameResolver: { r: 1 },
          additionalParametersObject: { p: 1 },
          messageNotificationType: 1,
          notificationAction: 2,
          cancellationToken: 'tok',
          somethingElse: 'stays here',
        },
        'c',
        'no third argument',
      ],
      'notifyEvent',
      {
        eventType: 'e',
        correlationId: 'c',
        templateName: 't',
        templateParameters: { a: 1 },
        templateNameResolver: { r: 1 },
        customParams: { p: 1 },
        messageNotificationType: 1,
        notificationAction: 2,
        cancellationToken: 'tok',
      },
      { rule: 'NT1' },
    ),
    posts([{}], 'notifyEvent', absent, { rule: 'NT1' }),
    posts(['text'], 'notifyEvent', absent, { rule: 'NT1' }),
    posts(
      [{ notificationUXObject: '{"headerDataCIF":"Hi"}' }],
      'notifyEvent',
      { ...absent, notificationUXObject: new Map([['headerDataCIF', 'Hi']]) },
      { rule: 'NT1' },
    ),
    refuses([], { text: nullInput, functName: 'notifyEvent' }),
    refuses([null, 'c'], { text: nullInput, functName: 'notifyEvent', correlationId: 'c' }),
    throwsAtCaller([{ notificationUXObject: '{' }], 'SyntaxError'),
    yields(
      [{}],
      new Map([['value', accepted]]),
      '{"actionName":"Accept","responseReason":"Accept"}',
      { rule: 'NT2', checks: [8] },
    ),
    waitsForever([{}], { checks: [8] }),
    entityStyle([{}]),
    {
      rule: 'WR12',
      says: 'an input that cannot be cloned leaves the promise unsettled',
      run: async (context) => {
        const input = { additionalParametersObject: { run: () => undefined } };
        const { stage, outcome } = await callAndArrive(context, [input]);
        await stage.advance(60_000);
        isPending(outcome);
      },
    },
  ],
  cancelEvent: [
    posts(['t', 'c'], 'cancelEvent', { cancellationToken: 't', correlationId: 'c' }),
    posts([''], 'cancelEvent', { cancellationToken: '', correlationId: undefined }),
    refuses([undefined, 'c'], {
      text: 'The cancellation token input parameter is blank. Provide a valid cancellation token',
      functName: 'cancelEvent',
      correlationId: 'c',
    }),
    yields(
      ['t'],
      new Map([['value', accepted]]),
      '{"actionName":"Accept","responseReason":"Accept"}',
      {
        checks: [37],
      },
    ),
    waitsForever(['t'], { checks: [37] }),
    entityStyle(['t']),
  ],
  showGlobalNotification: [
    posts([{ message: 'm' }, 'c'], 'showGlobalNotification', {
      notificationOptions: { message: 'm' },
      correlationId: 'c',
    }),
    refuses([], {
      text: 'The notificationOptions parameter is null. Provide a value to the parameter',
      functName: 'showGlobalNotification',
    }),
    ...patientValue([{}]),
  ],
  clearGlobalNotification: [
    posts(['id', 'c'], 'clearGlobalNotification', { notificationId: 'id' }),
    posts([''], 'clearGlobalNotification', { notificationId: '' }),
    refuses([null, 'c'], {
      text: 'The notificationId parameter is null. Provide a value to the parameter',
      functName: 'clearGlobalNotification',
      correlationId: undefined,
    }),
    ...patientValue(['id']),
  ],
  showTimeoutGlobalNotification: [
    posts(['c'], 'showTimeoutGlobalNotification', { correlationId: 'c' }),
    ...timedValue(),
  ],
  showProgressIndicator: [
    posts(['m', 'c'], 'showProgressIndicator', {
      progressIndicatorMessage: 'm',
      correlationId: 'c',
    }),
    posts([''], 'showProgressIndicator', {
      progressIndicatorMessage: '',
      correlationId: undefined,
    }),
    refuses([null, 'c'], {
      text: nullMessage,
      functName: 'showProgressIndicator',
      correlationId: undefined,
    }),
    ...timedValue(['m']),
  ],
  closeProgressIndicator: [
    posts(['c'], 'closeProgressIndicator', { correlationId: 'c' }),
    ...timedValue(),
  ],
} satisfies LibraryCasesFor<typeof notificationMethods>;
