import type { LineEvent } from '../../phone-line/line-event.ts';
import type { Line } from '../../phone-line/line.ts';
import { type CustomerAction, type CustomerState, selectNextAgent } from './customer-state.ts';

/** Name that the customer gives. */
export interface Customer {
  readonly name: string;
  readonly number: string;
  /** Why they call; agents read it before they answer. */
  readonly reason: string;
}

export interface CustomerDesk {
  readonly line: () => Line;
  readonly read: () => CustomerState;
  readonly dispatch: (action: CustomerAction) => void;
  readonly customer: () => Customer;
  readonly now: () => number;
  readonly createId: () => string;
}

/** Rings one free agent after another. */
export const callSupport = async (desk: CustomerDesk): Promise<void> => {
  const agent = selectNextAgent(desk.read());
  if (!agent) return;
  const callId = desk.createId();
  const { name, number, reason } = desk.customer();
  desk.dispatch({ type: 'dialed', id: callId, agent });
  await desk.line().dial({ callId, to: agent.id, name, number, about: reason });
};

export const takeLineEvent = (desk: CustomerDesk, event: LineEvent): void => {
  const { dispatch } = desk;
  switch (event.type) {
    case 'statusChanged':
      return dispatch(event);
    case 'peersChanged': {
      const agents = event.peers.filter(({ kind }) => kind === 'agent');
      return dispatch({ type: 'agentsChanged', agents });
    }
    case 'voiceOpened':
      return dispatch({ type: 'voiceOpened', problem: event.problem });
    case 'noVoice':
      return dispatch({ type: 'voiceMissing', id: event.callId, problem: event.problem });
    case 'soundBlocked':
      return dispatch(event);
    case 'ringing':
      return takeRinging(desk, event.callId, event.name);
    case 'answered':
      return takeAnswer(desk, event.callId);
    case 'held':
      return dispatch({ type: 'held', id: event.callId, isOnHold: event.isOnHold });
    case 'ended':
      return takeEnd(desk, event);
    case 'referred':
      return void followReferral(desk, event);
    case 'referFailed':
    case 'digit':
      return;
    default:
      return event satisfies never;
  }
};

const takeRinging = ({ read, line, dispatch }: CustomerDesk, callId: string, name: string) =>
  read().call ? line().hangUp(callId, 'busy') : dispatch({ type: 'called', id: callId, name });

/** The first agent's call is no longer needed once the second one has answered. */
const takeAnswer = (desk: CustomerDesk, callId: string): void => {
  const before = desk.read().call;
  desk.dispatch({ type: 'answered', id: callId, at: desk.now() });
  if (before?.handover?.callId === callId) desk.line().hangUp(before.id, 'transferred');
};

const takeEnd = (desk: CustomerDesk, event: Extract<LineEvent, { type: 'ended' }>): void => {
  const { call } = desk.read();
  if (!call) return;
  if (call.handover?.callId === event.callId) {
    desk.dispatch({ type: 'handoverEnded' });
    desk.line().failRefer(call.id, event.reason === 'missed' ? 'no answer' : event.reason);
    return;
  }
  if (call.id !== event.callId) return;
  const isUnanswered = call.phase === 'ringing';
  if (isUnanswered && event.reason !== 'ended' && selectNextAgent(desk.read())) {
    void callSupport(desk);
    return;
  }
  const note =
    isUnanswered && event.reason !== 'ended' ? 'No agent could take your call' : 'Call ended';
  desk.dispatch({ type: 'ended', id: call.id, note });
};

const followReferral = async (
  desk: CustomerDesk,
  { callId, to, toName, by, replaces }: Extract<LineEvent, { type: 'referred' }>,
): Promise<void> => {
  const { call } = desk.read();
  if (call?.id !== callId || call.handover) return;
  const handover = { callId: desk.createId(), to, name: toName };
  desk.dispatch({ type: 'handoverStarted', handover });
  const { name, number } = desk.customer();
  await desk.line().dial({
    callId: handover.callId,
    to,
    name,
    number,
    about: `Transferred by ${by}`,
    ...(replaces === undefined ? {} : { replaces }),
  });
};
