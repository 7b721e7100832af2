import { equal } from '../assertions.ts';
import type { HostStage, HostWidget, SessionView } from '../host-stage.ts';
import { unmet } from '../unmet.ts';

/** A session of the built-in phone template: docks the panel, and returns its context. */
export const phoneSession = {
  templateName: 'contoso_phone_session',
  templateParameters: { customerName: 'Ada', contactId: '' },
  context: { callId: '7' },
};

export const incomingCall = {
  templateName: 'contoso_call_incoming',
  templateParameters: { customerName: 'Ada' },
};

export const foreignFocus =
  'Focused session is neither the default session nor it belongs to the provider';

/** Rejection of a promise; a promise that resolves is a finding. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => unmet('the call', 'a rejection', value),
    (reason: unknown) => reason,
  );
}

/** The failure that names the message type (api.md 2.8, F1). */
export function named(message: string, name: string): ReadonlyMap<string, unknown> {
  return new Map([
    ['message', message],
    ['msdyn_name', name],
  ]);
}

/** The error for a session of another provider. */
export function missing(id: string, name: string): ReadonlyMap<string, unknown> {
  return named(`Session with ID:${id} does not exist`, name);
}

/** A failure of the platform, as entity methods pass it on (F2 through style E). */
export async function platformErrorOf(promise: Promise<unknown>): Promise<PlatformError> {
  const reason = await rejectionOf(promise);
  const data: unknown = typeof reason === 'string' ? JSON.parse(reason) : reason;
  const found = data instanceof Map ? data.get('value') : valueOf(data);
  const { errorMsg, errorType, sourceFunc, reportTime } = Object(found) as PlatformError;
  equal(errorType, 2, 'errorType');
  equal(typeof reportTime, 'string', 'typeof reportTime');
  return { errorMsg, errorType, sourceFunc, reportTime };
}

interface PlatformError {
  readonly errorMsg: unknown;
  readonly errorType: unknown;
  readonly sourceFunc: unknown;
  readonly reportTime: unknown;
}

function valueOf(data: unknown): unknown {
  return (Object(data) as { readonly value?: unknown }).value;
}

export async function openSession(
  stage: HostStage,
  name = 'phone',
  input: object = phoneSession,
): Promise<string> {
  const id = await stage.widget(name).call('createSession', input);
  await arrived(stage);
  return String(id);
}

/** Lets replies and events arrive, including deferred ones. */
export async function arrived(stage: HostStage): Promise<void> {
  await stage.settled();
  await stage.pass(0);
  await stage.settled();
}

/** Lets time pass in small steps until a condition holds, or for a few seconds. */
export async function until(stage: HostStage, holds: () => boolean): Promise<void> {
  for (let step = 0; step < 100 && !holds(); step++) {
    await stage.pass(50);
    await stage.settled();
  }
}

export async function parsed(answer: Promise<unknown>): Promise<unknown> {
  const text = await answer;
  if (typeof text !== 'string') unmet('the answer', 'a JSON string', text);
  return JSON.parse(text);
}

/** Payloads of one event that a widget received, in order. */
export function heard(widget: HostWidget, event: string): readonly unknown[] {
  return widget
    .events()
    .filter(([name]) => name === event)
    .map(([, payload]) => payload);
}

export async function sessionOf({ agent }: HostStage, id: string): Promise<SessionView> {
  const { sessions } = await agent.look();
  return sessions.find((session) => session.id === id) ?? unmet('sessions', id, sessions);
}

/** Creates a record and returns its ID. */
export async function created(stage: HostStage, table: string, columns: object): Promise<string> {
  const text = JSON.stringify(columns);
  const made = await parsed(stage.widget('phone').call('createRecord', table, text));
  return String((Object(made) as { readonly id?: unknown }).id);
}
