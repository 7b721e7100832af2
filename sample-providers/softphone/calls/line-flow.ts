import type { LineEvent } from '../../phone-line/line-event.ts';
import type { Peer } from '../../phone-line/signalling/line-message.ts';
import { type CallDesk, receiveCall } from './call-flow.ts';
import { type Call, selectCallTitle } from './call.ts';
import type { Colleague } from './transfer.ts';

type Ended = Extract<LineEvent, { type: 'ended' }>;

/** Turns events on the line into events of a call. */
export const takeLineEvent = (desk: CallDesk, event: LineEvent): void => {
  const { dispatch } = desk;
  switch (event.type) {
    case 'statusChanged':
      return dispatch({ type: 'lineChanged', line: { status: event.status } });
    case 'peersChanged':
      return dispatch({ type: 'lineChanged', line: toRoom(event.peers) });
    case 'voiceOpened':
      return dispatch({ type: 'lineChanged', line: { voiceProblem: event.problem } });
    case 'soundBlocked':
      return dispatch({ type: 'lineChanged', line: { isSoundBlocked: true } });
    case 'noVoice':
      return dispatch({ type: 'voiceMissing', id: event.callId, problem: event.problem });
    case 'ringing':
      return takeRinging(desk, event);
    case 'answered':
      return takeAnswer(desk, event.callId);
    case 'ended':
      return takeEnd(desk, event);
    case 'referFailed':
      return takeFailedTransfer(desk, event.callId, event.reason);
    case 'digit':
      return dispatch({ type: 'digitPressed', id: event.callId, digit: event.digit });
    case 'held':
    case 'referred':
    // Agents put others on hold and transfer calls; others do not do that to them.
  }
};

const toRoom = (peers: readonly Peer[]) => ({
  colleagues: peers.flatMap(({ kind, id, name, isBusy }) =>
    kind === 'agent' ? { id, name, isBusy } : [],
  ),
  customers: peers.flatMap(({ kind, id, number }) =>
    kind === 'customer' && number !== undefined ? { id, number } : [],
  ),
});

const findCall = ({ read }: CallDesk, id: string): Call | undefined =>
  read().calls.find((call) => call.id === id);

const findConsultation = ({ read }: CallDesk, id: string): Call | undefined =>
  read().calls.find(({ transfer }) => transfer?.consultId === id);

/** The customer of a consultation joins: the call stays the same, the voice changes. */
const takeRinging = (desk: CallDesk, event: Extract<LineEvent, { type: 'ringing' }>): void => {
  const { callId, replaces, number, name, about } = event;
  if (replaces !== undefined && findCall(desk, replaces)) {
    desk.dispatch({ type: 'callReplaced', id: replaces, by: callId });
    void desk.line?.answer(callId);
    return;
  }
  void receiveCall(desk, number || name, { callId, about });
};

const takeAnswer = (desk: CallDesk, callId: string): void => {
  const consulting = findConsultation(desk, callId);
  if (!consulting && !findCall(desk, callId)) return;
  desk.dispatch(
    consulting
      ? { type: 'transferChanged', id: consulting.id, phase: 'consulting' }
      : { type: 'callAnswered', id: callId, at: desk.now() },
  );
};

const takeEnd = (desk: CallDesk, { callId, reason }: Ended): void => {
  const consulting = findConsultation(desk, callId);
  if (consulting) return endConsultation(desk, consulting, reason);
  const call = findCall(desk, callId);
  if (!call) return;
  if (call.phase === 'ringing') return loseRinging(desk, call);
  const text = endingText(call, reason);
  desk.dispatch({ type: 'callEnded', id: callId, at: desk.now() });
  if (text !== undefined) desk.dispatch({ type: 'noted', note: { intent: 'info', text } });
};

/** The outcome of the notification, which is `Cancel`, ends the call. */
const loseRinging = ({ cif, dispatch }: CallDesk, call: Call): void => {
  cif.cancelEvent(call.id).catch(() => {
    const text = `${selectCallTitle(call)} hung up before you answered`;
    dispatch({ type: 'noted', note: { intent: 'warning', text } });
  });
};

const endingText = (call: Call, reason: Ended['reason']): string | undefined => {
  if (reason === 'transferred' && call.transfer) return `Transferred to ${call.transfer.to.name}`;
  if (call.phase !== 'dialing') return undefined;
  return `${selectCallTitle(call)} ${reason === 'declined' ? 'declined' : 'did not answer'}`;
};

const endConsultation = (desk: CallDesk, call: Call, reason: Ended['reason']): void => {
  // Once the customer is being transferred, the end of the consultation is part of the transfer.
  if (call.transfer?.phase === 'moving') return;
  const name = call.transfer?.to.name ?? '';
  const text = `${name} ${reason === 'ended' ? 'hung up' : 'did not take the call'}`;
  desk.dispatch({ type: 'transferEnded', id: call.id, note: { intent: 'warning', text } });
};

const takeFailedTransfer = (desk: CallDesk, callId: string, reason: string): void => {
  const call = findCall(desk, callId);
  const name = call?.transfer?.to.name ?? 'Your colleague';
  const text = `${name} did not take the call${reason ? `: ${reason}` : ''}`;
  desk.dispatch({ type: 'transferEnded', id: callId, note: { intent: 'warning', text } });
};

/** The colleague's telephone rings at once; this call ends when they answer. */
export const transferBlind = async (desk: CallDesk, call: Call, to: Colleague): Promise<void> => {
  const transfer = { to, phase: 'moving', consultId: undefined } as const;
  desk.dispatch({ type: 'transferStarted', id: call.id, transfer });
  if (call.isReal) return referCustomer(desk, call, to);
  await simulateHandover(desk, call);
};

const simulatedAnswerMs = 1_500;

const simulateHandover = async (desk: CallDesk, call: Call): Promise<void> => {
  await desk.wait(simulatedAnswerMs);
  if (findCall(desk, call.id)?.transfer?.phase !== 'moving') return;
  takeEnd(desk, { type: 'ended', callId: call.id, reason: 'transferred' });
};

/** The agent asks the colleague first; the customer hears music. */
export const consult = async (desk: CallDesk, call: Call, to: Colleague): Promise<void> => {
  const consultId = desk.createId();
  desk.dispatch({
    type: 'transferStarted',
    id: call.id,
    transfer: { to, phase: 'asking', consultId },
  });
  if (!call.isReal) {
    await desk.wait(simulatedAnswerMs);
    return takeAnswer(desk, consultId);
  }
  await desk.line?.dial({
    callId: consultId,
    to: to.id,
    number: call.number,
    name: selectCallTitle(call),
    about: `${desk.agentName} asks before transferring`,
  });
};

export const completeTransfer = async (desk: CallDesk, call: Call): Promise<void> => {
  if (call.transfer?.phase !== 'consulting') return;
  const { to, consultId } = call.transfer;
  desk.dispatch({ type: 'transferChanged', id: call.id, phase: 'moving' });
  if (call.isReal) return referCustomer(desk, call, to, consultId);
  await simulateHandover(desk, call);
};

const referCustomer = (desk: CallDesk, call: Call, to: Colleague, replaces?: string): void =>
  desk.line?.refer(call.id, { ...to, kind: 'agent' }, desk.agentName, replaces);

/** Returns to the customer. */
export const callOffTransfer = (desk: CallDesk, call: Call): void => {
  desk.dispatch({ type: 'transferEnded', id: call.id });
  if (call.isOnHold) desk.dispatch({ type: 'holdToggled', id: call.id });
};

export const pressDigit = (desk: CallDesk, call: Call, digit: string): void => {
  desk.dispatch({ type: 'digitPressed', id: call.id, digit });
  if (call.isReal) desk.line?.sendDigit(call.id, digit);
};
