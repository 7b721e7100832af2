import type { Cif } from 'provider-sdk';
import { useEffect, useMemo, useReducer } from 'react';
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
import { readHistory, writeHistory } from './history-storage.ts';
import {
  createSoftphoneState,
  reduceSoftphone,
  type SoftphoneAction,
  type SoftphoneState,
} from './softphone-state.ts';

/** What the screens may do. */
export interface SoftphoneCommands {
  readonly receive: (number: string) => void;
  readonly dial: (number: string) => void;
  readonly toggleMute: (call: Call) => void;
  readonly toggleHold: (call: Call) => void;
  readonly end: (call: Call) => void;
  readonly writeNotes: (call: Call, notes: string) => void;
  readonly save: (call: Call) => void;
  readonly discard: (call: Call) => void;
  readonly dismissNote: () => void;
}

const createDesk = (cif: Cif, dispatch: (action: SoftphoneAction) => void): CallDesk => ({
  cif,
  dispatch,
  now: () => Date.now(),
  createId: () => crypto.randomUUID(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

const createCommands = (desk: CallDesk): SoftphoneCommands => ({
  receive: (number) => void receiveCall(desk, number),
  dial: (number) => void dialNumber(desk, number),
  toggleMute: ({ id }) => desk.dispatch({ type: 'muteToggled', id }),
  toggleHold: ({ id }) => desk.dispatch({ type: 'holdToggled', id }),
  end: ({ id }) => desk.dispatch({ type: 'callEnded', id, at: desk.now() }),
  writeNotes: ({ id }, notes) => desk.dispatch({ type: 'notesChanged', id, notes }),
  save: (call) => void saveCall(desk, call),
  discard: ({ id }) => desk.dispatch({ type: 'callFinished', id }),
  dismissNote: () => desk.dispatch({ type: 'noted', note: undefined }),
});

/** Listens to the workspace; returns the function that stops it. */
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

export const useSoftphone = (
  cif: Cif,
): { readonly state: SoftphoneState; readonly commands: SoftphoneCommands } => {
  const [state, dispatch] = useReducer(reduceSoftphone, undefined, () =>
    createSoftphoneState(readHistory()),
  );
  const desk = useMemo(() => createDesk(cif, dispatch), [cif]);
  const commands = useMemo(() => createCommands(desk), [desk]);
  useEffect(() => followWorkspace(desk), [desk]);
  useEffect(() => void showPanel(desk), [desk]);
  useEffect(() => writeHistory(state.history), [state.history]);
  return { state, commands };
};
