import { expect } from 'vitest';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import { hostMethods } from '../../handlers/index.ts';
import type { FuzzedHost, FuzzWindow, Post } from './fuzzed-host.ts';
import { isEvent, type Played, type Sent } from './play.ts';
import type { Step } from './steps.ts';

/** Methods that wait for the agent, who may never respond. */
const patient = new Set(
  Object.values(hostMethods).flatMap(({ wire, waits }) =>
    waits && typeof wire === 'string' ? [wire] : [],
  ),
);

/** One reply for each request, in the window that sent it; everything else is an event. */
export function expectAnswers({ windows }: FuzzedHost, sent: readonly Sent[]): void {
  for (const window of windows) {
    const own = sent.filter((request) => request.window === window);
    const answers = answersIn(window);
    answers.forEach(expectReplyShape);
    for (const id of new Set([...own.map((request) => request.id), ...answers.map(idOf)])) {
      const requests = own.filter((request) => request.id === id);
      const owed = requests.filter(({ type }) => !patient.has(type));
      const got = answers.filter((answer) => idOf(answer) === id);
      expect(got.length, `answers to ${String(id)}`).toBeLessThanOrEqual(requests.length);
      expect(got.length, `answers to ${String(id)}`).toBeGreaterThanOrEqual(owed.length);
    }
  }
}

/** An unknown sender gets at most a refusal, and only in the window that sent the message. */
export function expectRefusals({ windows, strangers }: FuzzedHost): void {
  for (const { source, origin } of strangers) {
    const known = windows.some((window) => window === source);
    const posts = source?.posts.filter((post) => !known || post.targetOrigin !== source.origin);
    for (const { message, targetOrigin } of posts ?? []) {
      expect(message['messageOutcome']).toBe('failure');
      expect(targetOrigin).toBe(origin);
    }
  }
}

/** A reply, an effect or a diagnostic. */
export function expectTrace(
  kind: Step['kind'],
  { sent, answered }: Played,
  newRules: readonly string[],
  settled: Set<Post>,
  now: number,
): void {
  if (answered) {
    const { by, event } = answered;
    const isAwaited =
      event !== undefined &&
      by.posts.includes(event) &&
      !settled.has(event) &&
      now - event.time < 10_000;
    if (isAwaited) settled.add(event);
    expect(newRules.includes('WR5')).toBe(!isAwaited);
  } else if (sent) {
    const isAnswered = answersIn(sent.window).some((answer) => idOf(answer) === sent.id);
    expect(isAnswered || patient.has(sent.type)).toBe(true);
  } else if (kind === 'stranger' || kind === 'post') {
    expect(newRules).not.toEqual([]);
  }
}

/** An existing focus, and an anchor in every session. One claim for all, as it is made after each message. */
export function expectFocus({ sessions, focusedSessionId }: WorkspaceState): void {
  const odd = sessions.filter(
    ({ tabs, focusedTabId }) =>
      tabs[0]?.canClose !== false || tabs.filter(({ id }) => id === focusedTabId).length !== 1,
  );
  const focused = sessions.filter(({ id }) => id === focusedSessionId).length;
  const ids = new Set(sessions.map(({ id }) => id)).size;
  expect({ odd, focused, ids }).toEqual({ odd: [], focused: 1, ids: sessions.length });
}

/**
 * All state can be written as JSON, except the values that a session keeps for its widget as given.
 */
export function expectPlainData(state: WorkspaceState): void {
  const { templates: _, ...rest } = state;
  const plain = {
    ...rest,
    sessions: rest.sessions.map(
      ({ context: __, parameters: ___, givenParameters: ____, ...session }) => session,
    ),
  };
  expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
}

function answersIn({ posts, origin }: FuzzWindow): Post[] {
  return posts.filter(
    ({ message, targetOrigin }) => !isEvent(message) && targetOrigin === new URL(origin).origin,
  );
}

function expectReplyShape({ message }: Post): void {
  expect(Object.keys(message).toSorted()).toEqual([
    'messageCorrelationId',
    'messageData',
    'messageOutcome',
    'messageType',
  ]);
  expect(message['messageType']).toBe('CIF_Response');
  expect(['success', 'failure']).toContain(message['messageOutcome']);
  expect(message['messageData']).toBeInstanceOf(Map);
}

function idOf({ message }: Post): unknown {
  return message['messageCorrelationId'];
}
