import type { PanelMode } from 'provider-sdk';
import type { Note } from '../../widget-shell/note.ts';
import {
  type Call,
  createIncomingCall,
  createOutgoingCall,
  type NewCall,
  type Party,
  selectCallTitle,
  selectDuration,
} from './call.ts';
import { type LineState, simulatedLine } from './line-state.ts';
import type { Transfer } from './transfer.ts';

export interface PastCall {
  readonly id: string;
  readonly direction: Call['direction'];
  readonly number: string;
  readonly name: string | undefined;
  readonly isMissed: boolean;
  readonly milliseconds: number;
}

export interface SoftphoneState {
  readonly calls: readonly Call[];
  /** The focused workspace session, if it is one of ours. */
  readonly focusedSessionId: string | undefined;
  readonly mode: PanelMode;
  readonly history: readonly PastCall[];
  readonly note: Note | undefined;
  readonly line: LineState;
}

export type SoftphoneAction =
  | { readonly type: 'callArrived'; readonly call: NewCall }
  | { readonly type: 'callDialed'; readonly call: NewCall }
  | { readonly type: 'partyFound'; readonly id: string; readonly party: Party }
  | { readonly type: 'callAnswered'; readonly id: string; readonly at: number }
  | { readonly type: 'callMissed'; readonly id: string; readonly note: Note }
  | { readonly type: 'sessionOpened'; readonly id: string; readonly sessionId: string }
  | { readonly type: 'voiceMissing'; readonly id: string; readonly problem: string }
  | { readonly type: 'muteToggled'; readonly id: string }
  | { readonly type: 'holdToggled'; readonly id: string }
  | { readonly type: 'callEnded'; readonly id: string; readonly at: number }
  | { readonly type: 'notesChanged'; readonly id: string; readonly notes: string }
  | { readonly type: 'saveStarted'; readonly id: string }
  | { readonly type: 'saveFailed'; readonly id: string; readonly problem: string }
  | { readonly type: 'callFinished'; readonly id: string; readonly note?: Note }
  | { readonly type: 'sessionSwitched'; readonly sessionId: string; readonly isFocused: boolean }
  | { readonly type: 'sessionClosed'; readonly sessionId: string; readonly at: number }
  | { readonly type: 'digitPressed'; readonly id: string; readonly digit: string }
  | { readonly type: 'transferStarted'; readonly id: string; readonly transfer: Transfer }
  | { readonly type: 'transferChanged'; readonly id: string; readonly phase: Transfer['phase'] }
  | { readonly type: 'transferEnded'; readonly id: string; readonly note?: Note }
  | { readonly type: 'callReplaced'; readonly id: string; readonly by: string }
  | { readonly type: 'lineChanged'; readonly line: Partial<LineState> }
  /** Returns to an earlier moment; the line keeps its current state. */
  | { readonly type: 'restored'; readonly state: SoftphoneState }
  | { readonly type: 'modeChanged'; readonly mode: PanelMode }
  | { readonly type: 'noted'; readonly note: Note | undefined };

const historyLength = 5;

export const createSoftphoneState = (history: readonly PastCall[]): SoftphoneState => ({
  calls: [],
  focusedSessionId: undefined,
  mode: 1,
  history,
  note: undefined,
  line: simulatedLine,
});

const changeCall = (
  state: SoftphoneState,
  id: string,
  change: (call: Call) => Call,
): SoftphoneState => ({
  ...state,
  calls: state.calls.map((call) => (call.id === id ? change(call) : call)),
});

const isLive = ({ phase }: Call): boolean => phase === 'talking' || phase === 'dialing';

const atRest = { isMuted: false, isOnHold: false, transfer: undefined } as const;

const endCall = (call: Call, at: number): Call =>
  isLive(call) ? { ...call, ...atRest, phase: 'wrapUp', endedAt: at } : call;

/** The customer hears music while a colleague is being asked, until they answer. */
const startTransfer = (state: SoftphoneState, id: string, transfer: Transfer): SoftphoneState => ({
  ...changeCall(state, id, (call) => ({ ...call, transfer, isOnHold: true })),
  note: undefined,
});

/** One conversation at a time: answering a call holds the others. */
const answerCall = (state: SoftphoneState, id: string, at: number): SoftphoneState => ({
  ...state,
  note: undefined,
  calls: state.calls.map((call) => {
    if (call.id !== id) return call.phase === 'talking' ? { ...call, isOnHold: true } : call;
    const isWaiting = call.phase === 'ringing' || call.phase === 'dialing';
    return isWaiting ? { ...call, phase: 'talking', answeredAt: at } : call;
  }),
});

const toPastCall = (call: Call): PastCall => ({
  id: call.id,
  direction: call.direction,
  number: call.number,
  name: call.party?.name,
  isMissed: call.direction === 'incoming' && call.answeredAt === undefined,
  milliseconds: selectDuration(call, 0),
});

const removeCall = (state: SoftphoneState, id: string, note: Note | undefined): SoftphoneState => {
  const call = state.calls.find((each) => each.id === id);
  if (!call) return state;
  return {
    ...state,
    note,
    calls: state.calls.filter((each) => each !== call),
    history: [toPastCall(call), ...state.history].slice(0, historyLength),
  };
};

/** A story that goes back restores the call, and a save from before must not end it again. */
const finishCall = (state: SoftphoneState, id: string, note: Note | undefined): SoftphoneState => {
  const call = state.calls.find((each) => each.id === id);
  return call && call.phase !== 'wrapUp' ? state : removeCall(state, id, note);
};

const switchSession = (
  state: SoftphoneState,
  sessionId: string,
  isFocused: boolean,
): SoftphoneState => {
  if (isFocused) return { ...state, focusedSessionId: sessionId };
  if (state.focusedSessionId !== sessionId) return state;
  return { ...state, focusedSessionId: undefined };
};

/** Closing the session hangs up; the notes can still be saved. */
const closeSession = (state: SoftphoneState, sessionId: string, at: number): SoftphoneState => {
  const left = switchSession(state, sessionId, false);
  return {
    ...left,
    calls: left.calls.map((call) =>
      call.sessionId === sessionId ? { ...endCall(call, at), sessionId: undefined } : call,
    ),
  };
};

const addCall = (state: SoftphoneState, call: Call): SoftphoneState => ({
  ...state,
  note: undefined,
  calls: [...state.calls, call],
});

const openSession = (state: SoftphoneState, id: string, sessionId: string): SoftphoneState => ({
  ...changeCall(state, id, (call) => ({ ...call, sessionId })),
  focusedSessionId: sessionId,
});

export const reduceSoftphone = (state: SoftphoneState, action: SoftphoneAction): SoftphoneState => {
  switch (action.type) {
    case 'callArrived':
      return addCall(state, createIncomingCall(action.call));
    case 'callDialed':
      return addCall(state, createOutgoingCall(action.call));
    case 'partyFound':
      return changeCall(state, action.id, (call) => ({ ...call, party: action.party }));
    case 'callAnswered':
      return answerCall(state, action.id, action.at);
    case 'callMissed':
      return removeCall(state, action.id, action.note);
    case 'sessionOpened':
      return openSession(state, action.id, action.sessionId);
    case 'voiceMissing':
      return changeCall(state, action.id, (call) => ({ ...call, otherProblem: action.problem }));
    case 'muteToggled':
      return changeCall(state, action.id, (call) => ({ ...call, isMuted: !call.isMuted }));
    case 'holdToggled':
      return changeCall(state, action.id, (call) => ({ ...call, isOnHold: !call.isOnHold }));
    case 'callEnded':
      return changeCall(state, action.id, (call) => endCall(call, action.at));
    case 'notesChanged':
      return changeCall(state, action.id, (call) => ({ ...call, notes: action.notes }));
    case 'saveStarted':
      return changeCall(state, action.id, (call) => ({
        ...call,
        isSaving: true,
        saveProblem: undefined,
      }));
    case 'saveFailed':
      return changeCall(state, action.id, (call) => ({
        ...call,
        isSaving: false,
        saveProblem: action.problem,
      }));
    case 'callFinished':
      return finishCall(state, action.id, action.note);
    case 'sessionSwitched':
      return switchSession(state, action.sessionId, action.isFocused);
    case 'sessionClosed':
      return closeSession(state, action.sessionId, action.at);
    case 'digitPressed':
      return changeCall(state, action.id, (call) => ({
        ...call,
        digits: call.digits + action.digit,
      }));
    case 'transferStarted':
      return startTransfer(state, action.id, action.transfer);
    case 'transferChanged':
      return changeCall(state, action.id, (call) => ({
        ...call,
        transfer: call.transfer && { ...call.transfer, phase: action.phase },
      }));
    case 'transferEnded':
      return {
        ...changeCall(state, action.id, (call) => ({ ...call, transfer: undefined })),
        note: action.note ?? state.note,
      };
    case 'callReplaced':
      return changeCall(state, action.id, (call) => ({
        ...call,
        id: action.by,
        otherProblem: undefined,
      }));
    case 'lineChanged':
      return { ...state, line: { ...state.line, ...action.line } };
    case 'restored':
      return { ...action.state, line: state.line };
    case 'modeChanged':
      return { ...state, mode: action.mode };
    case 'noted':
      return { ...state, note: action.note };
  }
};

/**
 * The visible call: that of the focused session, else one without a session, else the ringing one.
 */
export const selectVisibleCall = ({ calls, focusedSessionId }: SoftphoneState): Call | undefined =>
  calls.find((call) => call.sessionId !== undefined && call.sessionId === focusedSessionId) ??
  calls.find((call) => call.sessionId === undefined && call.phase !== 'ringing') ??
  calls.find((call) => call.phase === 'ringing');

export const selectOtherCalls = (state: SoftphoneState): readonly Call[] => {
  const visible = selectVisibleCall(state);
  return state.calls.filter((call) => call !== visible);
};

/** Text of a row or a badge about a call. */
export const selectCallStatus = (call: Call): string => {
  if (call.phase === 'ringing') return 'Incoming call';
  if (call.phase === 'dialing') return 'Calling';
  if (call.phase === 'wrapUp') return 'Wrap-up';
  if (call.transfer) return call.transfer.phase === 'moving' ? 'Transferring' : 'Consulting';
  return call.isOnHold ? 'On hold' : 'In call';
};

export const createMissedNote = (call: Pick<Call, 'party' | 'number'>, reason: string): Note => ({
  intent: 'warning',
  text: `${reason} call from ${selectCallTitle(call)}`,
});
