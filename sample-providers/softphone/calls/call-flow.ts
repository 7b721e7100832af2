import type { Cif, CifEvents } from 'provider-sdk';
import { explain } from '../../widget-shell/explain.ts';
import type { Note } from '../../widget-shell/note.ts';
import { showPanelAtHome } from '../../widget-shell/show-panel-at-home.ts';
import { type Call, type NewCall, type Party, selectCallTitle } from './call.ts';
import { findParties, showMatches } from './find-party.ts';
import { completedColumns, toPhoneCallRecord } from './phone-call-record.ts';
import type { Line } from '../../phone-line/line.ts';
import { findCustomer } from './line-state.ts';
import { createMissedNote } from './softphone-state.ts';
import type { SoftphoneStore } from './softphone-store.ts';

/** Dependencies of a call: the workspace, the state, the clock, and a line if there is one. */
export interface CallDesk extends Pick<SoftphoneStore, 'read' | 'dispatch'> {
  readonly cif: Cif;
  readonly line: Line | undefined;
  /** The agent's name, as the customer sees it. */
  readonly agentName: string;
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

/** Without a session, the call still continues: the customer is on the line. */
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
const recognize = async (desk: CallDesk, number: string): Promise<readonly Party[]> => {
  try {
    return await findParties(desk.cif, number);
  } catch (error) {
    warn(desk, `The caller could not be looked up. ${explain(error)}`);
    return [];
  }
};

const onlyOne = (parties: readonly Party[]): Party | undefined =>
  parties.length === 1 ? parties[0] : undefined;

const announce = async (desk: CallDesk, call: NewCall): Promise<boolean> => {
  const { cif, dispatch, line, now } = desk;
  const outcome = await cif.notifyEvent({
    templateName: 'contoso_call_incoming',
    templateParameters: {
      customerName: selectCallTitle(call),
      number: call.number,
      queue: call.queue,
    },
    // When a caller gives up, the notification is withdrawn; see `loseRinging`.
    ...(call.isReal ? { cancellationToken: call.id } : {}),
  });
  if (outcome.actionName === 'Accept') {
    dispatch({ type: 'callAnswered', id: call.id, at: now() });
    if (call.isReal) await line?.answer(call.id);
    return true;
  }
  const isDeclined = outcome.responseReason === 'DeclinedByAgent';
  if (call.isReal) line?.hangUp(call.id, isDeclined ? 'declined' : 'missed');
  const note = createMissedNote(call, isDeclined ? 'Declined' : 'Missed');
  dispatch({ type: 'callMissed', id: call.id, note });
  return false;
};

/** A call from the line: its ID there, and its topic. */
export interface RealCall {
  readonly callId: string;
  readonly about: string;
}

/** Everything that happens to an incoming call until the conversation. */
export const receiveCall = async (
  desk: CallDesk,
  number: string,
  real?: RealCall,
): Promise<void> => {
  const ringing: NewCall = {
    id: real?.callId ?? desk.createId(),
    number,
    queue: real?.about || queue,
    party: undefined,
    isReal: real !== undefined,
  };
  desk.dispatch({ type: 'callArrived', call: ringing });
  const parties = await recognize(desk, number);
  const party = onlyOne(parties);
  if (party) desk.dispatch({ type: 'partyFound', id: ringing.id, party });
  const call = { ...ringing, party };
  try {
    if (!(await announce(desk, call))) return;
    await openSession(desk, call);
    if (parties.length > 1) await showMatches(desk.cif, number);
  } catch (error) {
    const note = { intent: 'error', text: `The call was not offered. ${explain(error)}` } as const;
    if (call.isReal) desk.line?.hangUp(call.id, 'busy');
    desk.dispatch({ type: 'callMissed', id: call.id, note });
  }
};

/**
 * An outgoing call. The telephone with that number rings; without one, the other side is simulated
 * and answers after a moment.
 */
export const dialNumber = async (desk: CallDesk, number: string, party?: Party): Promise<void> => {
  const known = party ?? onlyOne(await recognize(desk, number));
  const to = findCustomer(desk.read().line, number);
  const isReal = to !== undefined;
  const call: NewCall = { id: desk.createId(), number, queue, party: known, isReal };
  desk.dispatch({ type: 'callDialed', call });
  const callee = to === undefined ? undefined : ringCustomer(desk, call, to);
  await openSession(desk, call);
  if (callee) return callee;
  await desk.wait(simulatedAnswerMs);
  desk.dispatch({ type: 'callAnswered', id: call.id, at: desk.now() });
};

const ringCustomer = async ({ line, agentName }: CallDesk, call: NewCall, to: string) =>
  line?.dial({ callId: call.id, to, number: '', name: agentName, about: call.queue });

type ClickToAct = CifEvents['onclicktoact'];

const toParty = ({ entityLogicalName, entityId, recordTitle, value }: ClickToAct) => {
  const table = entityLogicalName;
  if (!entityId || (table !== 'contact' && table !== 'account')) return undefined;
  return { table, id: entityId, name: recordTitle ?? value } as const;
};

/** The agent selected a phone number in the workspace. */
export const dialClicked = (desk: CallDesk, click: ClickToAct): Promise<void> =>
  dialNumber(desk, click.value, toParty(click));

/** Creates the phone call record and completes it; the call stays open when that fails. */
export const saveCall = async (desk: CallDesk, call: Call): Promise<void> => {
  const { cif, dispatch, read } = desk;
  dispatch({ type: 'saveStarted', id: call.id });
  try {
    const problem = read().line.voiceProblem;
    const { id } = await cif.createRecord('phonecall', toPhoneCallRecord(call, problem));
    dispatch({ type: 'callFinished', id: call.id, note: await completeRecord(cif, call, id) });
  } catch (error) {
    dispatch({
      type: 'saveFailed',
      id: call.id,
      problem: `The call was not saved. ${explain(error)}`,
    });
  }
};

/** The workspace creates every activity as open, so completing it takes a second request. */
const completeRecord = async (cif: Cif, call: Call, id: string): Promise<Note> => {
  const saved = `Call with ${selectCallTitle(call)} saved`;
  try {
    await cif.updateRecord('phonecall', id, completedColumns(call));
    return { intent: 'success', text: saved };
  } catch (error) {
    return {
      intent: 'warning',
      text: `${saved}, but its activity is still open. ${explain(error)}`,
    };
  }
};

/** A single provider keeps its panel visible after its last session has closed. */
export const leaveSession = async (desk: CallDesk, sessionId: string): Promise<void> => {
  desk.dispatch({ type: 'sessionClosed', sessionId, at: desk.now() });
  const sessions = await desk.cif.getAllSessions();
  if (sessions.length === 0) await showPanel(desk);
};
