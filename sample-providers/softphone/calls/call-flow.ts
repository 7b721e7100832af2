import type { Cif, CifEvents } from 'provider-sdk';
import { explain } from '../../widget-shell/explain.ts';
import { showPanelAtHome } from '../../widget-shell/show-panel-at-home.ts';
import { type Call, type NewCall, type Party, selectCallTitle } from './call.ts';
import { findParty } from './find-party.ts';
import { toPhoneCallRecord } from './phone-call-record.ts';
import { createMissedNote, type SoftphoneAction } from './softphone-state.ts';

/** What a call needs from the outside: the workspace, the state, the clock. */
export interface CallDesk {
  readonly cif: Cif;
  readonly dispatch: (action: SoftphoneAction) => void;
  readonly now: () => number;
  readonly createId: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const queue = 'Customer support';
const simulatedAnswerMs = 2_500;

const warn = ({ dispatch }: CallDesk, text: string) =>
  dispatch({ type: 'noted', note: { intent: 'warning', text } });

export const showPanel = async (desk: CallDesk): Promise<void> => {
  try {
    const mode = await showPanelAtHome(desk.cif);
    if (mode !== undefined) desk.dispatch({ type: 'modeChanged', mode });
  } catch (error) {
    warn(desk, explain(error));
  }
};

/** Without a session the call goes on all the same: the customer is on the line. */
const openSession = async (desk: CallDesk, call: NewCall): Promise<void> => {
  try {
    const sessionId = await desk.cif.createSession({
      templateName: 'contoso_phone_session',
      templateParameters: {
        customerName: selectCallTitle(call),
        contactId: call.party?.table === 'contact' ? call.party.id : '',
      },
      context: { callId: call.id },
    });
    desk.dispatch({ type: 'sessionOpened', id: call.id, sessionId });
  } catch (error) {
    warn(desk, `No session could be opened. ${explain(error)}`);
  }
};

/** A failed search must not lose the call. */
const recognise = async (desk: CallDesk, number: string): Promise<Party | undefined> => {
  try {
    return await findParty(desk.cif, number);
  } catch (error) {
    warn(desk, `The caller could not be looked up. ${explain(error)}`);
    return undefined;
  }
};

const announce = async ({ cif, dispatch, now }: CallDesk, call: NewCall): Promise<boolean> => {
  const outcome = await cif.notifyEvent({
    templateName: 'contoso_call_incoming',
    templateParameters: { customerName: selectCallTitle(call), number: call.number, queue },
  });
  if (outcome.actionName === 'Accept') {
    dispatch({ type: 'callAnswered', id: call.id, at: now() });
    return true;
  }
  const reason = outcome.responseReason === 'DeclinedByAgent' ? 'Declined' : 'Missed';
  dispatch({ type: 'callMissed', id: call.id, note: createMissedNote(call, reason) });
  return false;
};

/** The whole life of an incoming call up to the conversation. */
export const receiveCall = async (desk: CallDesk, number: string): Promise<void> => {
  const ringing: NewCall = { id: desk.createId(), number, queue, party: undefined };
  desk.dispatch({ type: 'callArrived', call: ringing });
  const party = await recognise(desk, number);
  if (party) desk.dispatch({ type: 'partyFound', id: ringing.id, party });
  const call = { ...ringing, party };
  try {
    if (await announce(desk, call)) await openSession(desk, call);
  } catch (error) {
    const note = { intent: 'error', text: `The call was not offered. ${explain(error)}` } as const;
    desk.dispatch({ type: 'callMissed', id: call.id, note });
  }
};

/** An outgoing call; the other side answers after a moment, since nobody is really there. */
export const dialNumber = async (desk: CallDesk, number: string, party?: Party): Promise<void> => {
  const known = party ?? (await recognise(desk, number));
  const call: NewCall = { id: desk.createId(), number, queue, party: known };
  desk.dispatch({ type: 'callDialled', call });
  await openSession(desk, call);
  await desk.wait(simulatedAnswerMs);
  desk.dispatch({ type: 'callAnswered', id: call.id, at: desk.now() });
};

type ClickToAct = CifEvents['onclicktoact'];

const toParty = ({ entityLogicalName, entityId, recordTitle, value }: ClickToAct) => {
  const table = entityLogicalName;
  if (!entityId || (table !== 'contact' && table !== 'account')) return undefined;
  return { table, id: entityId, name: recordTitle ?? value } as const;
};

/** The agent pressed a phone number in the workspace. */
export const dialClicked = (desk: CallDesk, click: ClickToAct): Promise<void> =>
  dialNumber(desk, click.value, toParty(click));

/** Writes the phone call record; the call stays open when that fails. */
export const saveCall = async ({ cif, dispatch }: CallDesk, call: Call): Promise<void> => {
  dispatch({ type: 'saveStarted', id: call.id });
  try {
    await cif.createRecord('phonecall', toPhoneCallRecord(call));
    const note = { intent: 'success', text: `Call with ${selectCallTitle(call)} saved` } as const;
    dispatch({ type: 'callFinished', id: call.id, note });
  } catch (error) {
    dispatch({
      type: 'saveFailed',
      id: call.id,
      problem: `The call was not saved. ${explain(error)}`,
    });
  }
};

/** A provider that is alone keeps its panel in view once its last session is gone. */
export const leaveSession = async (desk: CallDesk, sessionId: string): Promise<void> => {
  desk.dispatch({ type: 'sessionClosed', sessionId, at: desk.now() });
  const sessions = await desk.cif.getAllSessions();
  if (sessions.length === 0) await showPanel(desk);
};
