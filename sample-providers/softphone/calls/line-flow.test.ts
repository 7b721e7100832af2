import type { Cif } from 'provider-sdk';
import { expect, it, vi } from 'vitest';
import type { LineEvent } from '../../phone-line/line-event.ts';
import type { Line } from '../../phone-line/line.ts';
import { type CallDesk, receiveCall, saveCall } from './call-flow.ts';
import { followCalls } from './follow-calls.ts';
import {
  callOffTransfer,
  completeTransfer,
  consult,
  takeLineEvent,
  transferBlind,
} from './line-flow.ts';
import { selectVisibleCall } from './softphone-state.ts';
import { createSoftphoneStore } from './softphone-store.ts';

const sam = { id: 'peer-2', name: 'Sam Okafor', isBusy: false };

/** An agent whose workspace accepts every call, with a line that records its instructions. */
const anAgent = (outcome: object = { actionName: 'Accept', responseReason: 'Accept' }) => {
  const store = createSoftphoneStore([]);
  const told: string[] = [];
  const line = new Proxy(
    {},
    {
      get:
        (_none, name) =>
        (...args: unknown[]) =>
          void told.push([name, ...args].join(' ')),
    },
  ) as Line;
  const cif = {
    searchAndOpenRecords: async () => [{ contactid: 'contact-1', fullname: 'Ada Whitcomb' }],
    notifyEvent: vi.fn(async () => outcome),
    cancelEvent: vi.fn(async () => undefined),
    createSession: vi.fn(async () => 'session-id-1'),
    createRecord: vi.fn(async () => ({ entityType: 'phonecall', id: '1' })),
    updateRecord: vi.fn(async () => ({ entityType: 'phonecall', id: '1' })),
  };
  const desk: CallDesk = {
    ...store,
    cif: cif as unknown as Cif,
    line,
    agentName: 'Alex Rivera',
    now: () => 1_000,
    createId: () => 'consult-1',
    wait: async () => undefined,
  };
  followCalls(line, store);
  const call = () => {
    const found = selectVisibleCall(store.read());
    if (!found) throw new Error('No call');
    return found;
  };
  const happens = (event: LineEvent) => takeLineEvent(desk, event);
  const ring = (replaces?: string, callId = 'call-1') =>
    happens({
      type: 'ringing',
      callId,
      number: '+1 555 0100',
      name: 'Ada Whitcomb',
      about: '',
      replaces,
    });
  const talking = async () => {
    ring();
    await expect.poll(() => call().sessionId).toBe('session-id-1');
    told.length = 0;
  };
  return { store, cif, desk, told, call, happens, ring, talking };
};

it('[PH4] a call on the line rings through a notification, and accepting it answers the call', async () => {
  const agent = anAgent();
  agent.ring();
  await expect.poll(() => agent.call()).toMatchObject({ phase: 'talking', isReal: true });
  expect(agent.told).toContain('answer call-1');
  expect(agent.told).toContain('setBusy true');
});

it('[PH4] a declined call is declined on the line as well', async () => {
  const agent = anAgent({ actionName: 'Reject', responseReason: 'DeclinedByAgent' });
  agent.ring();
  await expect.poll(() => agent.told).toContain('hangUp call-1 declined');
});

it('[PH4] a caller who gives up withdraws the notification', async () => {
  const agent = anAgent();
  agent.cif.notifyEvent.mockReturnValue(new Promise(() => undefined));
  agent.ring();
  agent.happens({ type: 'ended', callId: 'call-1', reason: 'ended' });
  expect(agent.cif.cancelEvent).toHaveBeenCalledWith('call-1');
});

it('[PH5] hold and mute of a call apply to its line, and its end hangs up', async () => {
  const agent = anAgent();
  await agent.talking();
  agent.desk.dispatch({ type: 'holdToggled', id: 'call-1' });
  agent.desk.dispatch({ type: 'muteToggled', id: 'call-1' });
  agent.desk.dispatch({ type: 'callEnded', id: 'call-1', at: 2_000 });
  expect(agent.told).toContain('setHolding call-1 true');
  expect(agent.told).toContain('setMuted call-1 true');
  expect(agent.told).toContain('hangUp call-1');
});

it('[PH6] a blind transfer refers the customer and ends once the colleague has answered', async () => {
  const agent = anAgent();
  await agent.talking();
  void transferBlind(agent.desk, agent.call(), sam);
  expect(agent.call()).toMatchObject({ isOnHold: true, transfer: { phase: 'moving' } });
  agent.happens({ type: 'ended', callId: 'call-1', reason: 'transferred' });
  expect(agent.call().phase).toBe('wrapUp');
  expect(agent.store.read().note?.text).toBe('Transferred to Sam Okafor');
});

it('[PH6] an unanswered transfer leaves the customer on hold with the agent', async () => {
  const agent = anAgent();
  await agent.talking();
  void transferBlind(agent.desk, agent.call(), sam);
  agent.happens({ type: 'referFailed', callId: 'call-1', reason: 'declined' });
  expect(agent.call()).toMatchObject({ phase: 'talking', isOnHold: true, transfer: undefined });
  expect(agent.store.read().note?.text).toContain('Sam Okafor did not take the call');
});

it('[PH6] a consultation reaches the colleague first, then transfers the customer', async () => {
  const agent = anAgent();
  await agent.talking();
  await consult(agent.desk, agent.call(), sam);
  expect(agent.call().transfer?.phase).toBe('asking');
  agent.happens({ type: 'answered', callId: 'consult-1' });
  expect(agent.call()).toMatchObject({ isOnHold: true, transfer: { phase: 'consulting' } });
  void completeTransfer(agent.desk, agent.call());
  expect(agent.told).toContain('refer call-1 [object Object] Alex Rivera consult-1');
});

it("[PH6] a canceled consultation hangs up and resumes the customer's call", async () => {
  const agent = anAgent();
  await agent.talking();
  await consult(agent.desk, agent.call(), sam);
  callOffTransfer(agent.desk, agent.call());
  expect(agent.told).toContain('hangUp consult-1');
  expect(agent.call()).toMatchObject({ isOnHold: false, transfer: undefined });
});

it("[PH6] at the end of a consultation, the customer takes the colleague's place", async () => {
  const agent = anAgent();
  await agent.talking();
  agent.ring('call-1', 'call-2');
  expect(agent.cif.notifyEvent).toHaveBeenCalledTimes(1);
  expect(agent.call()).toMatchObject({ id: 'call-2', sessionId: 'session-id-1' });
  expect(agent.told).toContain('answer call-2');
  expect(agent.told).toContain('hangUp call-1');
});

it('[PH8] the screens know of a missing microphone and a missing server', () => {
  const agent = anAgent();
  agent.happens({ type: 'voiceOpened', kind: 'tone', problem: 'No microphone was found' });
  agent.happens({ type: 'statusChanged', status: 'closed' });
  expect(agent.store.read().line).toMatchObject({
    status: 'closed',
    voiceProblem: 'No microphone was found',
  });
});

it('[PH8] the reason for a silent side is known until another person takes its place', async () => {
  const agent = anAgent();
  await agent.talking();
  agent.happens({ type: 'noVoice', callId: 'call-1', problem: 'The microphone was blocked' });
  expect(agent.call().otherProblem).toBe('The microphone was blocked');
  agent.ring('call-1', 'call-2');
  expect(agent.call().otherProblem).toBeUndefined();
});

it('[PH8] the record of a call gives the reason for missing audio', async () => {
  const agent = anAgent();
  agent.happens({ type: 'voiceOpened', kind: 'tone', problem: 'The microphone was blocked' });
  await agent.talking();
  await saveCall(agent.desk, { ...agent.call(), notes: 'Wrote instead.' });
  expect(agent.cif.createRecord).toHaveBeenCalledWith(
    'phonecall',
    expect.objectContaining({
      description: 'Wrote instead.\nNo sound: The microphone was blocked.',
    }),
  );
});

it('[PH6] a simulated call is transferred to a simulated colleague', async () => {
  const agent = anAgent();
  await receiveCall(agent.desk, '+1 555 0100');
  await transferBlind(agent.desk, agent.call(), sam);
  expect(agent.call().phase).toBe('wrapUp');
  expect(agent.store.read().note?.text).toBe('Transferred to Sam Okafor');
});
