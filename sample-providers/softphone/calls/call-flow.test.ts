import { type Cif, CifError } from 'provider-sdk';
import { expect, it, vi } from 'vitest';
import {
  type CallDesk,
  dialClicked,
  leaveSession,
  receiveCall,
  saveCall,
  showPanel,
} from './call-flow.ts';
import { selectVisibleCall } from './softphone-state.ts';
import { createSoftphoneStore } from './softphone-store.ts';

const accepted = { actionName: 'Accept', responseReason: 'Accept' } as const;

/** A workspace that knows Ada and accepts everything, unless the test sets other answers. */
const aWorkspace = (answers: Partial<Record<keyof Cif, unknown>> = {}) => {
  const cif = {
    setMode: vi.fn(async (mode: number) => mode),
    searchAndOpenRecords: vi.fn(async () => [{ contactid: 'contact-1', fullname: 'Ada Whitcomb' }]),
    notifyEvent: vi.fn(async () => accepted),
    createSession: vi.fn(async () => 'session-id-1'),
    createRecord: vi.fn(async () => ({ entityType: 'phonecall', id: '1' })),
    updateRecord: vi.fn(async () => ({ entityType: 'phonecall', id: '1' })),
    getAllSessions: vi.fn(async (): Promise<string[]> => []),
    ...answers,
  };
  const { read, dispatch } = createSoftphoneStore([]);
  const desk: CallDesk = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the flow uses no more than these
    cif: cif as unknown as Cif,
    read,
    dispatch,
    line: undefined,
    agentName: 'Alex Rivera',
    now: () => 1_000,
    createId: () => 'call-1',
    wait: async () => undefined,
  };
  return { cif, desk, read, readCall: () => selectVisibleCall(read()) };
};

const refuse = (code: 'NOT_ACTIVE_PROVIDER' | 'LIMIT_REACHED' | 'PLATFORM_FAILED') => () =>
  Promise.reject(new CifError(code, `refused: ${code}`));

it('an accepted call gets a session with the caller’s record', async () => {
  const { cif, desk, readCall } = aWorkspace();
  await receiveCall(desk, '+1 555 0100');
  expect(cif.createSession).toHaveBeenCalledWith({
    templateName: 'contoso_phone_session',
    templateParameters: { customerName: 'Ada Whitcomb', contactId: 'contact-1' },
    context: { callId: 'call-1' },
  });
  expect(readCall()).toMatchObject({ phase: 'talking', sessionId: 'session-id-1' });
});

it("the query doubles the number's quotes and escapes its plus sign", async () => {
  const { cif, desk } = aWorkspace();
  await receiveCall(desk, "+1'2");
  expect(cif.searchAndOpenRecords).toHaveBeenCalledWith(
    'contact',
    "?$select=fullname,telephone1&$filter=telephone1 eq '%2B1''2' or mobilephone eq '%2B1''2'&$top=5",
    true,
  );
});

it('an unknown caller gets a session titled with the number', async () => {
  const { cif, desk } = aWorkspace({ searchAndOpenRecords: async () => [] });
  await receiveCall(desk, '+1 555 0199');
  expect(cif.createSession).toHaveBeenCalledWith(
    expect.objectContaining({
      templateParameters: { customerName: '+1 555 0199', contactId: '' },
    }),
  );
});

it.each([
  [{ actionName: 'Reject', responseReason: 'DeclinedByAgent' }, 'Declined call from Ada Whitcomb'],
  [{ actionName: 'Timeout', responseReason: 'DisplayTimeout' }, 'Missed call from Ada Whitcomb'],
])('no session is opened after %o', async (outcome, text) => {
  const { cif, desk, read } = aWorkspace({ notifyEvent: async () => outcome });
  await receiveCall(desk, '+1 555 0100');
  expect(cif.createSession).not.toHaveBeenCalled();
  expect(read()).toMatchObject({ calls: [], note: { text } });
});

it('callers who share a number are shown for the agent to choose', async () => {
  const twins = [
    { contactid: 'contact-1', fullname: 'Ada Whitcomb' },
    { contactid: 'contact-2', fullname: 'Ida Whitcomb' },
  ];
  const searchAndOpenRecords = vi.fn(async () => twins);
  const { desk, readCall } = aWorkspace({ searchAndOpenRecords });
  await receiveCall(desk, '+1 555 0100');
  expect(readCall()).toMatchObject({ phase: 'talking', party: undefined });
  expect(searchAndOpenRecords).toHaveBeenLastCalledWith(
    'contact',
    expect.stringContaining('&$search=%2B1%20555%200100'),
    false,
  );
});

it('a failed search does not lose the call', async () => {
  const { desk, readCall } = aWorkspace({ searchAndOpenRecords: refuse('PLATFORM_FAILED') });
  await receiveCall(desk, '+1 555 0100');
  expect(readCall()).toMatchObject({ phase: 'talking', party: undefined });
});

it('a call continues when no session can be opened', async () => {
  const { desk, read, readCall } = aWorkspace({ createSession: refuse('LIMIT_REACHED') });
  await receiveCall(desk, '+1 555 0100');
  expect(readCall()).toMatchObject({ phase: 'talking', sessionId: undefined });
  expect(read().note?.text).toContain('LIMIT_REACHED');
});

it('a selected phone number is dialed for its record', async () => {
  const { cif, desk, readCall } = aWorkspace();
  await dialClicked(desk, {
    value: '+15550100',
    name: 'telephone1',
    format: 'Phone',
    entityLogicalName: 'account',
    entityId: 'account-1',
    recordTitle: 'Contoso',
  });
  expect(cif.searchAndOpenRecords).not.toHaveBeenCalled();
  expect(readCall()).toMatchObject({
    direction: 'outgoing',
    phase: 'talking',
    party: { table: 'account', id: 'account-1', name: 'Contoso' },
  });
});

it('saving creates a phone call record about the caller', async () => {
  const { cif, desk, readCall } = aWorkspace();
  await receiveCall(desk, '+1 555 0100');
  desk.dispatch({ type: 'callEnded', id: 'call-1', at: 61_500 });
  const call = readCall();
  if (call) await saveCall(desk, { ...call, notes: 'Battery' });
  expect(cif.createRecord).toHaveBeenCalledWith('phonecall', {
    subject: 'Call from Ada Whitcomb',
    phonenumber: '+1 555 0100',
    directioncode: false,
    description: 'Battery',
    actualdurationminutes: 2,
    'regardingobjectid_contact@odata.bind': '/contacts(contact-1)',
  });
  expect(readCall()).toBeUndefined();
});

it('the record of a finished call is completed as received', async () => {
  const { cif, desk, readCall, read } = aWorkspace();
  await receiveCall(desk, '+1 555 0100');
  desk.dispatch({ type: 'callEnded', id: 'call-1', at: 61_500 });
  const call = readCall();
  if (call) await saveCall(desk, call);
  expect(cif.updateRecord).toHaveBeenCalledWith('phonecall', '1', { statecode: 1, statuscode: 4 });
  expect(read().note?.text).toBe('Call with Ada Whitcomb saved');
});

it('a call is saved even when its record cannot be completed', async () => {
  const { desk, readCall, read } = aWorkspace({ updateRecord: refuse('PLATFORM_FAILED') });
  await receiveCall(desk, '+1 555 0100');
  desk.dispatch({ type: 'callEnded', id: 'call-1', at: 61_500 });
  const call = readCall();
  if (call) await saveCall(desk, call);
  expect(readCall()).toBeUndefined();
  expect(read().note).toMatchObject({
    intent: 'warning',
    text: expect.stringContaining('saved, but its activity is still open.'),
  });
});

it('a call stays open when its record is refused', async () => {
  const { desk, readCall } = aWorkspace({ createRecord: refuse('PLATFORM_FAILED') });
  await receiveCall(desk, '+1 555 0100');
  desk.dispatch({ type: 'callEnded', id: 'call-1', at: 2_000 });
  const call = readCall();
  if (call) await saveCall(desk, call);
  expect(readCall()?.saveProblem).toContain('The call was not saved.');
});

it('the panel returns once the last session is closed', async () => {
  const { cif, desk } = aWorkspace();
  await leaveSession(desk, 'session-id-1');
  expect(cif.setMode).toHaveBeenCalledWith(1);
});

it('the panel stays unchanged while another session is open', async () => {
  const { cif, desk } = aWorkspace({ getAllSessions: async () => ['session-id-2'] });
  await leaveSession(desk, 'session-id-1');
  expect(cif.setMode).not.toHaveBeenCalled();
});

it('a panel of another provider causes no error', async () => {
  const { desk, read } = aWorkspace({ setMode: refuse('NOT_ACTIVE_PROVIDER') });
  await showPanel(desk);
  expect(read().note).toBeUndefined();
});
