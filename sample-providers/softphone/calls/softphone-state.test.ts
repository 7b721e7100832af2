import { describe, expect, it } from 'vitest';
import type { NewCall } from './call.ts';
import {
  createSoftphoneState,
  reduceSoftphone,
  selectCallStatus,
  selectOtherCalls,
  selectVisibleCall,
  type SoftphoneAction,
} from './softphone-state.ts';

const ada = { table: 'contact', id: 'contact-1', name: 'Ada Whitcomb' } as const;

const aCall = (id: string): NewCall => ({
  id,
  number: `+1 555 010${id}`,
  queue: 'Support',
  party: undefined,
});

const play = (...actions: readonly SoftphoneAction[]) =>
  actions.reduce(reduceSoftphone, createSoftphoneState([]));

const arrive = (id: string): SoftphoneAction => ({ type: 'callArrived', call: aCall(id) });
const dial = (id: string): SoftphoneAction => ({ type: 'callDialed', call: aCall(id) });
const answer = (id: string, at = 1_000): SoftphoneAction => ({ type: 'callAnswered', id, at });
const end = (id: string, at = 5_000): SoftphoneAction => ({ type: 'callEnded', id, at });
const openSession = (id: string, sessionId: string): SoftphoneAction => ({
  type: 'sessionOpened',
  id,
  sessionId,
});
const switchTo = (sessionId: string, isFocused: boolean): SoftphoneAction => ({
  type: 'sessionSwitched',
  sessionId,
  isFocused,
});

describe('one call', () => {
  it('rings, and is named once the caller is known', () => {
    const state = play(arrive('1'), { type: 'partyFound', id: '1', party: ada });
    expect(selectVisibleCall(state)).toMatchObject({ phase: 'ringing', party: ada });
  });

  it('is talking from the moment it is answered', () => {
    expect(selectVisibleCall(play(arrive('1'), answer('1')))).toMatchObject({
      phase: 'talking',
      answeredAt: 1_000,
    });
  });

  it('goes to wrap-up when it ends, neither muted nor held', () => {
    const state = play(
      arrive('1'),
      answer('1'),
      { type: 'muteToggled', id: '1' },
      { type: 'holdToggled', id: '1' },
      end('1'),
    );
    expect(selectVisibleCall(state)).toMatchObject({
      phase: 'wrapUp',
      endedAt: 5_000,
      isMuted: false,
      isOnHold: false,
    });
  });

  it('keeps its first end time when it ends twice', () => {
    expect(
      selectVisibleCall(play(arrive('1'), answer('1'), end('1'), end('1', 9_000))),
    ).toMatchObject({ endedAt: 5_000 });
  });

  it('leaves a missed call in the history and a note behind', () => {
    const note = { intent: 'warning', text: 'Missed call' } as const;
    const state = play(arrive('1'), { type: 'callMissed', id: '1', note });
    expect(selectVisibleCall(state)).toBeUndefined();
    expect(state.note).toBe(note);
    expect(state.history).toMatchObject([{ number: '+1 555 0101', isMissed: true }]);
  });

  it('leaves a finished call in the history with its duration', () => {
    const state = play(arrive('1'), answer('1'), end('1'), { type: 'callFinished', id: '1' });
    expect(state.calls).toEqual([]);
    expect(state.history).toMatchObject([{ isMissed: false, milliseconds: 4_000 }]);
  });

  it('does not answer an outgoing call that was ended while dialing', () => {
    expect(selectVisibleCall(play(dial('1'), end('1'), answer('1')))).toMatchObject({
      phase: 'wrapUp',
      answeredAt: undefined,
    });
  });

  it('keeps its notes when saving fails', () => {
    const state = play(
      arrive('1'),
      answer('1'),
      end('1'),
      { type: 'notesChanged', id: '1', notes: 'Battery' },
      { type: 'saveStarted', id: '1' },
      { type: 'saveFailed', id: '1', problem: 'No privilege' },
    );
    expect(selectVisibleCall(state)).toMatchObject({
      notes: 'Battery',
      isSaving: false,
      saveProblem: 'No privilege',
    });
  });
});

describe('calls and sessions', () => {
  const two = [
    arrive('1'),
    answer('1'),
    openSession('1', 'session-id-1'),
    arrive('2'),
    answer('2', 2_000),
    openSession('2', 'session-id-2'),
  ];

  it('shows the call of the focused session', () => {
    const state = play(...two, switchTo('session-id-2', false), switchTo('session-id-1', true));
    expect(selectVisibleCall(state)?.id).toBe('1');
    expect(selectOtherCalls(state).map(({ id }) => id)).toEqual(['2']);
  });

  it('holds the first call when a second one is answered', () => {
    const [first, second] = play(...two).calls.map(selectCallStatus);
    expect([first, second]).toEqual(['On hold', 'In call']);
  });

  it('shows no call of an unfocused session', () => {
    expect(selectVisibleCall(play(...two, switchTo('session-id-2', false)))).toBeUndefined();
  });

  it('ignores a focus loss of a session that it does not show', () => {
    expect(selectVisibleCall(play(...two, switchTo('session-id-1', false)))?.id).toBe('2');
  });

  it('keeps the call on screen while another one rings', () => {
    expect(selectVisibleCall(play(...two, arrive('3')))?.id).toBe('2');
  });

  it('ends the call whose session is closed, and still accepts its notes', () => {
    const state = play(...two, { type: 'sessionClosed', sessionId: 'session-id-2', at: 8_000 });
    expect(selectVisibleCall(state)).toMatchObject({
      id: '2',
      phase: 'wrapUp',
      endedAt: 8_000,
      sessionId: undefined,
    });
  });

  it('keeps a restored call when a save from before comes to its end', () => {
    const talking = play(arrive('1'), answer('1'));
    const restored = play(
      arrive('1'),
      answer('1'),
      end('1'),
      { type: 'restored', state: talking },
      {
        type: 'callFinished',
        id: '1',
      },
    );
    expect(restored).toEqual(talking);
  });

  it('remembers five calls', () => {
    const calls = ['1', '2', '3', '4', '5', '6'].flatMap((id): SoftphoneAction[] => [
      dial(id),
      end(id),
      { type: 'callFinished', id },
    ]);
    expect(play(...calls).history.map(({ id }) => id)).toEqual(['6', '5', '4', '3', '2']);
  });
});
