import type { HandlersFor, NotificationResult, notificationMethods } from 'provider-sdk/contract';
import { clearBar, nextBarId, selectBarInExcess, showBar } from '../../workspace/notices/bars.ts';
import { showBriefToast } from '../../workspace/notices/brief-toasts.ts';
import { setProgress } from '../../workspace/notices/progress.ts';
import { cancelNotification, selectUselessToken } from '../../workspace/notices/notifications.ts';
import { toastFromTemplate, type NotificationOutcome } from '../../workspace/notices/toast.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { findTemplate } from '../../workspace/templates/templates.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { lookupFor } from '../lookup.ts';
import { askAgent } from './ask-agent.ts';
import { explainSlugs } from './explain-template.ts';
import { inputFields, inputText } from './input.ts';
import type { Bar, BarLevel } from '../../workspace/notices/bar-shape.ts';

const levels: readonly BarLevel[] = ['success', 'error', 'warning', 'information'];

function levelOf(number: unknown): BarLevel {
  return levels[Number(inputText(number)) - 1] ?? 'information';
}

export const notificationHandlers = {
  notifyEvent: async (request, host) => {
    const { workspace, clock } = host;
    const { templateName, templateParameters = {}, cancellationToken } = request;
    if (templateName === undefined) return showLegacyToast(request, host);
    const template = findTemplate(workspace.getState().templates.notifications, templateName);
    if (!template) {
      const text = 'NotificationTemplateNotFoundError';
      throw new Refusal('UNKNOWN_NOTIFICATION_TEMPLATE', text, undefined, templateName);
    }
    const { content, unresolved } = toastFromTemplate(
      template,
      templateParameters,
      lookupFor(host),
    );
    explainSlugs(template.uniqueName, unresolved, host, templateParameters);
    const toast = { content, cancellationToken, raisedAt: clock.now() };
    return outcomeMap(await askAgent(host, 'toast', toast));
  },
  cancelEvent: ({ cancellationToken }, { workspace, caller, clock, explain }) => {
    const token = { ownerId: caller, cancellationToken };
    const before = workspace.getState().notifications;
    const state = workspace.apply(cancelNotification, { ...token, now: clock.now() });
    if (state.notifications === before) {
      explain(diagnostics.nothingCancelled(cancellationToken, selectUselessToken(state, token)));
      return new Map([['cancellationToken', cancellationToken]]);
    }
    return new Map([
      ['cancellationToken', cancellationToken],
      ['actionName', 'Cancel'],
      ['responseReason', 'Cancelled'],
    ]);
  },
  showGlobalNotification: ({ notificationOptions: options }, host) =>
    showOwnBar(host, {
      level: levelOf(options['level']),
      message: inputText(options['message']),
      canClose: options['showCloseButton'] === true,
      ...barAction(options),
    }),
  clearGlobalNotification: ({ notificationId }, { workspace }) => {
    workspace.apply(clearBar, { id: notificationId });
  },
  showTimeoutGlobalNotification: (_none, host) =>
    showOwnBar(host, { level: 'warning', message: 'You missed a notification.', canClose: true }),
  showProgressIndicator: ({ progressIndicatorMessage }, { workspace }) => {
    workspace.apply(setProgress, { text: progressIndicatorMessage ?? '' });
  },
  closeProgressIndicator: (_none, { workspace }) => {
    workspace.apply(setProgress, { text: undefined });
  },
} satisfies HandlersFor<typeof notificationMethods, ProviderHost>;

function outcomeMap({ actionName, responseReason }: NotificationOutcome): NotificationResult {
  return new Map([
    ['actionName', actionName],
    ['responseReason', responseReason],
  ]);
}

/** Shows a bar of the caller and returns its ID. */
function showOwnBar(
  { workspace, caller, explainOnce }: ProviderHost,
  bar: Omit<Bar, 'id' | 'ownerId'>,
): string {
  const state = workspace.getState();
  if (selectBarInExcess(state, caller)) explainOnce(diagnostics.tooManyBars());
  workspace.apply(showBar, { ...bar, ownerId: caller });
  return nextBarId(state);
}

type LegacyToast = {
  readonly notificationUXObject?: Readonly<Record<string, unknown>> | undefined;
};

/** Without a template: a short message that counts as accepted (api.md 7.1). */
function showLegacyToast(
  { notificationUXObject: toast }: LegacyToast,
  { workspace, caller, clock }: ProviderHost,
): NotificationResult {
  if (!toast) throw new Refusal('EMPTY_TOAST', 'RejectAfterClientError');
  const header = inputText(toast['headerDataCIF']);
  if (header === '') {
    const text = 'The header value is blank. Provide a value to the parameter.';
    throw new Refusal('EMPTY_TOAST', text);
  }
  const body = inputText(toast['bodyDataCIF']);
  workspace.apply(showBriefToast, {
    ownerId: caller,
    level: levelOf(toast['notificationType']),
    text: body === '' ? header : `${header}. ${body}`,
    now: clock.now(),
  });
  return new Map([['actionName', 'Accept']]);
}

function barAction(options: Readonly<Record<string, unknown>>): {
  readonly action?: { readonly label: string; readonly link?: string };
} {
  const { actionLabel, actionLink, action } = options;
  if (typeof actionLabel === 'string' && typeof actionLink === 'string') {
    return { action: { label: actionLabel, link: actionLink } };
  }
  const { actionLabel: label } = inputFields(action);
  return typeof label === 'string' ? { action: { label } } : {};
}
