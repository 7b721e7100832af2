import { createManualClock } from 'provider-sdk/testing';
import { expect, test } from 'vitest';
import { focusSession } from '../workspace/sessions/sessions.ts';
import { aProvider, aWorkspace } from '../workspace/testing/a-workspace.ts';
import { listenForAgent } from './agent-input.ts';
import { startIdleWatch } from './idle-watch.ts';
import { createWorkspaceStore } from './workspace-store.ts';

function watched(channelUrl = 'http://phone.localhost:5173/?idleTimeThreshold=10') {
  const clock = createManualClock(1_000_000);
  const providers = [aProvider({ channelUrl })];
  const workspace = createWorkspaceStore(aWorkspace({ sessions: 2, providers }));
  const watch = startIdleWatch(workspace, clock);
  return { clock, workspace, watch, idle: () => workspace.getState().idleSessionId };
}

test("[EV14] a session is idle once the agent has been inactive for the Channel URL's time", () => {
  const { clock, watch, idle } = watched();
  clock.advance(9_999);
  watch.noteAgent();
  clock.advance(9_999);
  expect(idle()).toBeUndefined();
  clock.advance(1);
  expect(idle()).toBe('session-id-2');
  watch.noteAgent();
  expect(idle()).toBeUndefined();
  clock.advance(10_000);
  expect(idle()).toBe('session-id-2');
});

test('[EV14] a switch restarts the time, and the previous session is not idle', () => {
  const { clock, workspace, idle } = watched();
  clock.advance(10_000);
  workspace.apply(focusSession, { sessionId: 'session-id-1' });
  expect(idle()).toBeUndefined();
  clock.advance(10_000);
  expect(idle()).toBe('session-id-1');
  workspace.apply(focusSession, { sessionId: 'session-id-0' });
  clock.advance(60_000);
  expect(idle()).toBeUndefined();
});

test('[EV14] without a valid time, no session becomes idle', () => {
  for (const query of ['', '?idleTimeThreshold=0', '?idleTimeThreshold=soon']) {
    const { clock, idle } = watched(`http://phone.localhost:5173/${query}`);
    clock.advance(3_600_000);
    expect(idle()).toBeUndefined();
  }
});

test('[EV14] keys, pointer and touch in the window count as activity', () => {
  const { clock, watch, idle } = watched();
  const view = new EventTarget();
  const stop = listenForAgent(view, watch);
  for (const sign of ['keydown', 'pointermove', 'pointerdown', 'touchstart']) {
    clock.advance(9_999);
    view.dispatchEvent(new Event(sign));
  }
  expect(idle()).toBeUndefined();
  stop();
  watch.stop();
  clock.advance(60_000);
  expect(idle()).toBeUndefined();
});
