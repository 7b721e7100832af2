import type { DayCall } from '../../../store/shown-day.ts';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { boardAfter, emptyBoard } from '../../../scenarios/day/day-board.ts';
import type { DayEvent } from '../../../scenarios/day/day-events.ts';
import { createAgentClock } from '../../../store/agent-clock.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { renderShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const imani = { id: 'a-1', name: 'Imani Castellane' };

function showDay() {
  const { app, clock: realTime } = renderShell();
  const clock = createAgentClock(app.clock);
  const listeners = new Set<() => void>();
  let board = emptyBoard;
  const tell = () => listeners.forEach((listener) => listener());
  clock.subscribe(tell);
  act(() =>
    app.day.show({
      agents: [imani],
      board: () => board,
      now: clock.now,
      after: clock.after,
      isRunning: () => clock.state().isRunning,
      pause: clock.stop,
      goOn: clock.go,
      end: () => app.day.show(undefined),
      subscribe: (onChange) => {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    }),
  );
  const happens = (...events: readonly DayEvent[]) =>
    act(() => {
      board = events.reduce(boardAfter, board);
      tell();
    });
  return { app, realTime, clock, happens };
}

function aCall(arrivedAt: number): DayCall {
  return {
    number: 1,
    arrivedAt,
    matter: {
      caseId: 'c-1',
      title: 'No power',
      contactId: 'p-1',
      contactName: 'Ada Whitcomb',
      phone: '+1 555 0100',
      queueId: undefined,
    },
  };
}

const section = () => screen.findByRole('region', { name: 'Contact center' });
const tile = async (label: string) =>
  within(await section()).getByText(label, { selector: 'dt' }).parentElement?.textContent;

test('the dashboard shows waiting callers and their waiting times, then the current conversations', async () => {
  const { realTime, clock, happens } = showDay();
  const call = aCall(clock.now());
  happens({ kind: 'presence', at: clock.now(), agentId: imani.id, presence: 'Available' });
  happens({ kind: 'arrived', at: clock.now(), call });
  act(() => realTime.advance(15_000));
  expect(await tile('Waiting')).toBe('Waiting1Longest 0:15');
  happens({ kind: 'answered', at: clock.now(), call, agentId: imani.id });
  expect(await tile('Calls in progress')).toContain('1');
  expect(await tile('Service level')).toContain('100%');
  const [colleague] = within(await section()).getAllByText('Imani Castellane');
  expect(colleague?.parentElement?.textContent).toContain('Ada Whitcomb');
});

test('the dashboard pauses the day', async () => {
  const { clock } = showDay();
  fireEvent.click(within(await section()).getByRole('button', { name: 'Pause day' }));
  expect(clock.state().isRunning).toBe(false);
  expect(within(await section()).getByText('Paused')).toBeDefined();
});

test('[SC3] the console pauses and ends the day', async () => {
  const { app, clock } = showDay();
  await section();
  fireEvent.click(screen.getByRole('button', { name: 'Simulator console' }));
  fireEvent.click(await screen.findByRole('tab', { name: 'Simulate' }));
  const control = await screen.findByRole('region', { name: 'Day in the contact center' });
  fireEvent.click(within(control).getByRole('button', { name: 'Pause' }));
  expect(clock.state().isRunning).toBe(false);
  fireEvent.click(within(control).getByRole('button', { name: 'End' }));
  expect(app.day.current()).toBeUndefined();
  expect(screen.queryByRole('region', { name: 'Contact center' })).toBeNull();
});

test('without a day, the dashboard has no such section', async () => {
  renderShell();
  await screen.findByRole('region', { name: 'Queues' });
  expect(screen.queryByRole('region', { name: 'Contact center' })).toBeNull();
});
