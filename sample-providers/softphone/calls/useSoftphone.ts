import type { Cif, Environment } from 'provider-sdk';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { readExchangeAddress } from '../../phone-line/exchange-address.ts';
import { type Line, openLine } from '../../phone-line/line.ts';
import type { Call } from './call.ts';
import {
  type CallDesk,
  dialClicked,
  dialNumber,
  leaveSession,
  receiveCall,
  saveCall,
  showPanel,
} from './call-flow.ts';
import { followCalls } from './follow-calls.ts';
import { followDemo } from './follow-demo.ts';
import { readHistory, writeHistory } from './history-storage.ts';
import {
  callOffTransfer,
  completeTransfer,
  consult,
  pressDigit,
  takeLineEvent,
  transferBlind,
} from './line-flow.ts';
import type { SoftphoneState } from './softphone-state.ts';
import { createSoftphoneStore, type SoftphoneStore } from './softphone-store.ts';
import type { Colleague } from './transfer.ts';

/** Actions of the screens. */
export interface SoftphoneCommands {
  readonly receive: (number: string) => void;
  readonly dial: (number: string) => void;
  readonly toggleMute: (call: Call) => void;
  readonly toggleHold: (call: Call) => void;
  readonly press: (call: Call, digit: string) => void;
  readonly transferBlind: (call: Call, to: Colleague) => void;
  readonly consult: (call: Call, to: Colleague) => void;
  readonly completeTransfer: (call: Call) => void;
  readonly callOffTransfer: (call: Call) => void;
  readonly end: (call: Call) => void;
  readonly writeNotes: (call: Call, notes: string) => void;
  readonly save: (call: Call) => void;
  readonly discard: (call: Call) => void;
  readonly dismissNote: () => void;
}

export interface Softphone extends SoftphoneStore {
  readonly desk: CallDesk;
  readonly commands: SoftphoneCommands;
}

const createDesk = (cif: Cif, environment: Environment, store: SoftphoneStore): CallDesk => {
  const address = readExchangeAddress(environment.customParams, environment.clientUrl);
  const identity = { kind: 'agent', name: environment.username } as const;
  const desk: CallDesk = {
    ...store,
    cif,
    line: address === undefined ? undefined : open(address),
    agentName: environment.username,
    now: () => Date.now(),
    createId: () => crypto.randomUUID(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
  return desk;

  // The line may send events as soon as it is open, so it opens after the desk exists.
  function open(url: string): Line {
    return openLine(url, identity, (event) => queueMicrotask(() => takeLineEvent(desk, event)));
  }
};

const createCommands = (desk: CallDesk): SoftphoneCommands => ({
  receive: (number) => void receiveCall(desk, number),
  dial: (number) => void dialNumber(desk, number),
  toggleMute: ({ id }) => desk.dispatch({ type: 'muteToggled', id }),
  toggleHold: ({ id }) => desk.dispatch({ type: 'holdToggled', id }),
  press: (call, digit) => pressDigit(desk, call, digit),
  transferBlind: (call, to) => void transferBlind(desk, call, to),
  consult: (call, to) => void consult(desk, call, to),
  completeTransfer: (call) => void completeTransfer(desk, call),
  callOffTransfer: (call) => callOffTransfer(desk, call),
  end: ({ id }) => desk.dispatch({ type: 'callEnded', id, at: desk.now() }),
  writeNotes: ({ id }, notes) => desk.dispatch({ type: 'notesChanged', id, notes }),
  save: (call) => void saveCall(desk, call),
  discard: ({ id }) => desk.dispatch({ type: 'callFinished', id }),
  dismissNote: () => desk.dispatch({ type: 'noted', note: undefined }),
});

/** Listens to the workspace; returns a function that stops it. */
const followWorkspace = (desk: CallDesk): (() => void) => {
  const { cif, dispatch } = desk;
  const subscriptions = [
    cif.on('onclicktoact', (click) => dialClicked(desk, click)),
    cif.on('onmodechanged', ({ value }) => dispatch({ type: 'modeChanged', mode: value })),
    cif.on('onSessionSwitched', ({ sessionId, focused }) =>
      dispatch({ type: 'sessionSwitched', sessionId, isFocused: focused }),
    ),
    cif.on('onSessionClosed', ({ sessionId }) => leaveSession(desk, sessionId)),
  ];
  return () => subscriptions.forEach((unsubscribe) => unsubscribe());
};

const createSoftphone = (cif: Cif, environment: Environment): Softphone => {
  const store = createSoftphoneStore(readHistory());
  const desk = createDesk(cif, environment, store);
  return { ...store, desk, commands: createCommands(desk) };
};

export interface SoftphoneView {
  readonly state: SoftphoneState;
  readonly commands: SoftphoneCommands;
  readonly line: Line | undefined;
}

export const useSoftphone = (cif: Cif, environment: Environment): SoftphoneView => {
  const phone = useMemo(() => createSoftphone(cif, environment), [cif, environment]);
  const state = useSyncExternalStore(phone.subscribe, phone.read);
  const { desk, commands } = phone;
  useEffect(() => followWorkspace(desk), [desk]);
  useEffect(() => (desk.line ? followCalls(desk.line, phone) : undefined), [desk, phone]);
  useEffect(() => followDemo(desk), [desk]);
  useEffect(() => void showPanel(desk), [desk]);
  useEffect(() => writeHistory(state.history), [state.history]);
  return { state, commands, line: desk.line };
};
