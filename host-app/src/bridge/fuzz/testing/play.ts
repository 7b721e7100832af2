import { selectShownToast, answerNotification } from '../../../workspace/notices/notifications.ts';
import { Refusal } from '../../../workspace/whole/refusal.ts';
import { closeSession, focusSession } from '../../../workspace/sessions/sessions.ts';
import type { FuzzedHost, FuzzWindow, Post } from './fuzzed-host.ts';
import type { Step } from './steps.ts';

/** Obligations and claims of a step, for the checks after it. */
export interface Played {
  /** A request that must be answered once, in its own window. */
  readonly sent?: Sent | undefined;
  /** The event that a reply was meant for, if any. */
  readonly answered?: { readonly by: FuzzWindow; readonly event: Post | undefined };
}

export interface Sent {
  readonly window: FuzzWindow;
  readonly id: string;
  readonly type: string;
}

export function play(step: Step, host: FuzzedHost): Played {
  switch (step.kind) {
    case 'post': {
      const window = at(host.windows, step.widget);
      const message = withOwnId(step.message, window);
      host.deliver(window, window.origin, message);
      return { sent: owedTo(window, message) };
    }
    case 'stranger': {
      const { source, origin } = at(host.strangers, step.sender);
      host.deliver(source, origin, step.message);
      return {};
    }
    case 'answer': {
      const by = at(host.windows, step.widget);
      const events = eventsOf(host);
      const event = events.length === 0 ? undefined : at(events, step.event);
      const messageCorrelationId = event?.message['messageCorrelationId'] ?? 'invented';
      host.deliver(by, by.origin, { ...step.reply, messageCorrelationId });
      return { answered: { by, event } };
    }
    case 'advance':
      host.clock.advance(step.milliseconds);
      return {};
    case 'agent':
      act(step, host);
      return {};
  }
}

function act(step: Extract<Step, { kind: 'agent' }>, { workspace, clock }: FuzzedHost): void {
  const { sessions } = workspace.getState();
  const sessionId = at(sessions, step.session).id;
  try {
    if (step.act === 'focus') workspace.apply(focusSession, { sessionId });
    if (step.act === 'close') workspace.apply(closeSession, { sessionId });
    const shown = selectShownToast(workspace.getState());
    if (step.act === 'accept' && shown) {
      workspace.apply(answerNotification, { id: shown.id, answer: 'accept', now: clock.now() });
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function eventsOf({ windows }: FuzzedHost): Post[] {
  return windows.flatMap(({ posts }) => posts.filter(({ message }) => isEvent(message)));
}

export function isEvent(message: Readonly<Record<string, unknown>>): boolean {
  return !('messageOutcome' in message);
}

/** IDs contain the name of their window, so that a reply in the wrong window is detectable. */
function withOwnId(message: unknown, { name }: FuzzWindow): unknown {
  if (typeof message !== 'object' || message === null) return message;
  const id: unknown = Reflect.get(message, 'messageCorrelationId');
  if (typeof id !== 'string' || id === '' || Array.isArray(message)) return message;
  return { ...message, messageCorrelationId: `${name}:${id}` };
}

function owedTo(window: FuzzWindow, message: unknown): Sent | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { messageType, messageData, messageOutcome, messageCorrelationId } = message as Record<
    string,
    unknown
  >;
  const isRequest =
    typeof messageType === 'string' &&
    messageType !== 'CIF_Response' &&
    messageOutcome === undefined &&
    messageData instanceof Map &&
    typeof messageCorrelationId === 'string' &&
    messageCorrelationId !== '';
  return isRequest ? { window, id: messageCorrelationId, type: messageType } : undefined;
}

function at<T>(items: readonly T[], position: number): T {
  return items[position % items.length] as T;
}
