import type { App } from '../../store/app.ts';
import { createAgentClock } from '../../store/agent-clock.ts';
import { selectPresence } from '../../workspace/people/presence.ts';
import { sendDemoCommand } from '../demo-command.ts';
import { uniqueNameOf } from '../players.ts';
import type { DayEvent } from './day-events.ts';
import { startDay } from './live-day.ts';
import { selectShownToast } from '../../workspace/notices/notifications.ts';

export type OpenDayOptions = {
  readonly seed: number;
  readonly hours: number;
  readonly calls: number;
  /** Passes every twelfth call to the softphone of the signed-in agent. */
  readonly ringsAgent: boolean;
  readonly signedInUserId: string;
};

const handOverEvery = 12;

/**
 * Starts a day and shows it on the screen. It has its own clock, driven by the agent's: pausing the
 * day does not affect toasts and waiting times, stopping the agent's clock stops both.
 */
export function openDay(app: App, { ringsAgent, ...options }: OpenDayOptions): void {
  const clock = createAgentClock(app.clock);
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  const day = startDay(app.records, clock, {
    ...options,
    handOverEvery: ringsAgent ? handOverEvery : undefined,
    onEvent: (event) => {
      if (event.kind === 'handed over') ring(app, event);
      tell();
    },
  });
  clock.subscribe(tell);
  app.day.show({
    agents: day.agents,
    board: day.board,
    now: clock.now,
    after: clock.after,
    isRunning: () => clock.state().isRunning,
    pause: clock.stop,
    goOn: clock.go,
    end: () => {
      day.stop();
      app.day.show(undefined);
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  });
}

// A call skips agents who are unavailable, on a call, or have a toast to answer.
function ring(app: App, { call }: Extract<DayEvent, { kind: 'handed over' }>): void {
  const state = app.workspace.getState();
  if (selectShownToast(state) !== undefined) return;
  if (state.sessions.some(({ ownerId }) => ownerId === uniqueNameOf('softphone'))) return;
  if (selectPresence(state)?.basePresenceStatus !== 'AVAILABLE') return;
  sendDemoCommand(app, uniqueNameOf('softphone'), {
    name: 'customerCalls',
    number: call.matter.phone,
  });
}
