import { correlationId } from './correlation.ts';
import {
  absent,
  arg,
  blank,
  entity,
  event,
  from,
  method,
  none,
  value,
  type Args,
} from './define.ts';
import { anything, fields, lenient, object, optional, text } from './schema.ts';
import { mapOf } from './wire.ts';

function member(name: string): (args: Args) => unknown {
  return ([input]) => (input as Readonly<Record<string, unknown>>)[name];
}

function legacyToast(args: Args): unknown {
  const given = member('notificationUXObject')(args);
  return given ? mapOf(JSON.parse(given as string) as object) : absent;
}

/** `actionName` and `responseReason`, and the token in the reply to a cancellation. */
export type NotificationResult = ReadonlyMap<string, string>;

export const notificationMethods = {
  notifyEvent: method({
    wire: 'notifyEvent',
    keys: {
      eventType: from(member('eventType'), lenient(text)),
      correlationId: correlationId(1),
      templateName: from(member('templateName'), lenient(text)),
      templateParameters: from(member('templateParameters'), lenient(fields)),
      templateNameResolver: from(member('templateNameResolver'), anything),
      customParams: from(member('additionalParametersObject'), anything),
      messageNotificationType: from(member('messageNotificationType'), anything),
      notificationAction: from(member('notificationAction'), anything),
      cancellationToken: from(member('cancellationToken'), lenient(text)),
      notificationUXObject: from(legacyToast, lenient(fields)),
    },
    checks: [blank(0, 'The Input parameter is blank. Provide a value.')],
    result: entity<NotificationResult>(),
    waits: true,
  }),
  cancelEvent: method({
    wire: 'cancelEvent',
    keys: { cancellationToken: arg(0, text), correlationId: correlationId(1) },
    checks: [
      blank(
        0,
        'The cancellation token input parameter is blank. Provide a valid cancellation token',
      ),
    ],
    result: entity<NotificationResult>(),
    waits: true,
  }),
  showGlobalNotification: method({
    wire: 'showGlobalNotification',
    keys: { notificationOptions: arg(0, fields), correlationId: correlationId(1) },
    checks: [
      blank(0, 'The notificationOptions parameter is null. Provide a value to the parameter'),
    ],
    result: value<string>(),
    waits: true,
    source: 'shipped',
  }),
  clearGlobalNotification: method({
    wire: 'clearGlobalNotification',
    keys: { notificationId: arg(0, text) },
    checks: [blank(0, 'The notificationId parameter is null. Provide a value to the parameter')],
    refusesWithoutId: true,
    result: none(),
    waits: true,
    failure: {
      kind: 'platform',
      sourceFunc: 'client.clearGlobalNotification - Xrm.App.clearGlobalNotification',
    },
    source: 'shipped',
  }),
  showTimeoutGlobalNotification: method({
    wire: 'showTimeoutGlobalNotification',
    keys: { correlationId: correlationId(0) },
    result: value<string>(),
    source: 'shipped',
  }),
  showProgressIndicator: method({
    wire: 'showProgressIndicator',
    keys: { progressIndicatorMessage: arg(0, optional(text)), correlationId: correlationId(1) },
    checks: [blank(0, 'The message parameter is null. Provide a value to the parameter')],
    refusesWithoutId: true,
    result: none(),
    source: 'shipped',
  }),
  closeProgressIndicator: method({
    wire: 'closeProgressIndicator',
    keys: { correlationId: correlationId(0) },
    result: none(),
    source: 'shipped',
  }),
};

export const notificationEvents = {
  onGlobalNotificationActionClick: event({
    payload: object({ notificationId: text }),
    source: 'shipped',
  }),
};
