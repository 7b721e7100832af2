import { createManualClock } from 'provider-sdk/testing';
import { expect, test, vi } from 'vitest';
import { parseConfig } from '../../config/parse-config.ts';
import { createApp } from '../../create-app.ts';
import { agentUserId } from '../../dataverse/index.ts';
import { builtInTemplates } from '../../workspace/templates/built-in-templates.ts';
import { findPresence, setPresence } from '../../workspace/people/presence.ts';
import { closeSession, createSession } from '../../workspace/sessions/sessions.ts';
import { openDay } from './open-day.ts';

const minute = 60_000;
const hour = 60 * minute;

function aDay({ ringsAgent = false, presence = 'Available' } = {}) {
  const clock = createManualClock(Date.UTC(2026, 9, 5, 8));
  let count = 0;
  const made = createApp(parseConfig({}), {
    clock,
    newId: () => `dddddddd-1111-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    origin: 'http://localhost:5173',
    windowWidth: 1280,
  });
  const postMessage = vi.fn<(message: unknown, origin: string) => void>();
  const window = { postMessage } as unknown as Window;
  const app = { ...made, frames: { ...made.frames, windowOf: () => window } };
  const chosen = findPresence(app.workspace.getState(), presence);
  if (chosen) app.workspace.apply(setPresence, { presence: chosen });
  openDay(app, { seed: 7, hours: 8, calls: 500, ringsAgent, signedInUserId: agentUserId });
  const day = app.day.current();
  if (day === undefined) throw new Error('no day has begun');
  return { app, clock, day, postMessage };
}

test('a paused day stands still and then continues where it was', () => {
  const { clock, day } = aDay();
  clock.advance(30 * minute);
  const { answered } = day.board();
  expect(answered).toBeGreaterThan(0);
  day.pause();
  const pausedAt = day.now();
  clock.advance(2 * hour);
  expect([day.board().answered, day.now(), day.isRunning()]).toEqual([answered, pausedAt, false]);
  day.goOn();
  clock.advance(30 * minute);
  expect(day.board().answered).toBeGreaterThan(answered);
  expect(day.now()).toBe(pausedAt + 30 * minute);
});

test('a stopped agent clock stops the day too', () => {
  const { app, clock, day } = aDay();
  clock.advance(30 * minute);
  app.clock.stop();
  const before = day.board();
  clock.advance(hour);
  expect(day.board()).toBe(before);
});

test('an ended day disappears from the screen, and no one calls', () => {
  const { app, clock, day } = aDay();
  clock.advance(30 * minute);
  const before = day.board();
  day.end();
  clock.advance(hour);
  expect(app.day.current()).toBeUndefined();
  expect(day.board()).toBe(before);
});

test('an available agent gets a call now and then, when the config says so', () => {
  const { clock, postMessage } = aDay({ ringsAgent: true });
  clock.advance(hour);
  const [message] = postMessage.mock.calls[0] ?? [];
  expect(message).toMatchObject({ messageType: 'sidetoneDemo' });
  expect(JSON.stringify(message)).toContain('customerCalls');
});

test('an agent with an open telephone session gets no call until it closes', () => {
  const { app, clock, postMessage } = aDay({ ringsAgent: true });
  app.workspace.apply(createSession, {
    ownerId: 'contoso_phone',
    templateName: builtInTemplates.sessions[0]?.uniqueName ?? '',
    parameters: {},
  });
  clock.advance(2 * hour);
  expect(postMessage).not.toHaveBeenCalled();
  app.workspace.apply(closeSession, { sessionId: 'session-id-1' });
  clock.advance(hour);
  expect(postMessage).toHaveBeenCalled();
});

test.each([{ ringsAgent: false }, { ringsAgent: true, presence: 'Offline' }])(
  'no call arrives with %j',
  (setUp) => {
    const { clock, postMessage } = aDay(setUp);
    clock.advance(2 * hour);
    expect(postMessage).not.toHaveBeenCalled();
  },
);
