import * as v from 'valibot';
import { choice, flag, row, text, wholeNumber } from '../config/values.ts';
import * as results from './results.ts';

/** Address below which the control door answers. */
export const controlPath = '/sidetone/control';

/** The path of the stream of a workspace's journal, below that address. */
export const streamPath = '/workspaces/{workspace}/journal/stream';

/** The form of a body that has a schema of its own. */
export type WholeBody = 'Snapshot' | 'FaultPlan' | 'Row';

/** One operation of the control door. `path` follows that of its workspace. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  /** All inputs: those of the path, then those of the query or of the body. */
  readonly input: v.StrictObjectSchema<v.ObjectEntries, undefined> | ReturnType<typeof row>;
  /** The input that is the whole body, and its form. */
  readonly whole?: readonly [input: string, form: WholeBody];
  readonly result: v.GenericSchema;
}

const milliseconds = wholeNumber(1, 86_400_000);
const countShape = 'a whole number from 1 to 100000';
/** A number in a query, which is text. */
const count = v.pipe(v.string(countShape), v.regex(/^[1-9]\d{0,4}$|^100000$/, countShape));
const mode = choice(['docked', 'minimized', 'hidden']);
const data = v.record(v.string(), v.unknown(), 'an object');
const nothing = row({});
const within = row({ withinMilliseconds: v.optional(wholeNumber(0, 25_000), 0) });
const session = row({ session: text });
const lines = row({ last: v.optional(count), provider: v.optional(text) });
const rowName = { table: text, record: text };

function operation<const Described extends Operation>(described: Described): Described {
  return described;
}

/** The operations that the page of a workspace carries out. */
export const operations = {
  readState: operation({
    method: 'GET',
    path: '/state',
    summary: 'Reads what the agent sees.',
    input: nothing,
    result: results.view,
  }),
  readSnapshot: operation({
    method: 'GET',
    path: '/snapshot',
    summary: 'Reads the state from which a workspace can be restored.',
    input: nothing,
    result: data,
  }),
  restoreSnapshot: operation({
    method: 'PUT',
    path: '/snapshot',
    summary: 'Restores a state.',
    input: row({ snapshot: data }),
    whole: ['snapshot', 'Snapshot'],
    result: results.view,
  }),
  listSessions: operation({
    method: 'GET',
    path: '/sessions',
    summary: 'Lists the sessions.',
    input: nothing,
    result: v.array(results.session),
  }),
  focusSession: operation({
    method: 'POST',
    path: '/sessions/{session}/focus',
    summary: 'Selects a session.',
    input: session,
    result: results.view,
  }),
  closeSession: operation({
    method: 'DELETE',
    path: '/sessions/{session}',
    summary: 'Closes a session.',
    input: session,
    result: results.view,
  }),
  listToasts: operation({
    method: 'GET',
    path: '/toasts',
    summary: 'Lists the notification on screen and those that wait behind it.',
    input: nothing,
    result: v.array(results.toast),
  }),
  acceptToast: operation({
    method: 'POST',
    path: '/toasts/accept',
    summary: 'Accepts the notification on screen, or the next one within this real time.',
    input: within,
    result: results.view,
  }),
  rejectToast: operation({
    method: 'POST',
    path: '/toasts/reject',
    summary: 'Rejects the notification on screen, or the next one within this real time.',
    input: within,
    result: results.view,
  }),
  answerDialog: operation({
    method: 'POST',
    path: '/dialog/answer',
    summary: 'Confirms or cancels the dialog on screen.',
    input: row({ isConfirmed: flag }),
    result: results.view,
  }),
  clickToAct: operation({
    method: 'POST',
    path: '/click-to-act',
    summary: 'Selects a phone number on a record.',
    input: row({ value: text }),
    result: v.object({ isTaken: v.boolean() }),
  }),
  setPresence: operation({
    method: 'PUT',
    path: '/presence',
    summary: 'Chooses the presence with this text.',
    input: row({ text }),
    result: results.view,
  }),
  setPanel: operation({
    method: 'PUT',
    path: '/panel',
    summary: 'Sets the mode of the panel, its width, or both.',
    input: row({ mode: v.optional(mode), width: v.optional(wholeNumber(1, 10_000)) }),
    result: results.view,
  }),
  raiseEvent: operation({
    method: 'POST',
    path: '/events',
    summary: 'Sends an event to one provider, or to all; nothing else changes.',
    input: row({ event: text, payload: v.optional(v.unknown()), provider: v.optional(text) }),
    result: v.object({ providers: v.array(v.string()) }),
  }),
  readClock: operation({
    method: 'GET',
    path: '/clock',
    summary: "Reads the agent's clock.",
    input: nothing,
    result: results.clock,
  }),
  setClock: operation({
    method: 'PUT',
    path: '/clock',
    summary: 'Stops the clock, resumes it, or sets its speed; 1 is real time.',
    input: row({
      isRunning: v.optional(flag),
      speed: v.optional(v.pipe(v.number('a number'), v.gtValue(0, 'a number above 0'))),
    }),
    result: results.clock,
  }),
  stepClock: operation({
    method: 'POST',
    path: '/clock/step',
    summary: 'Moves the clock forward.',
    input: row({ milliseconds }),
    result: results.clock,
  }),
  readFaults: operation({
    method: 'GET',
    path: '/faults',
    summary: 'Reads the fault plan; null without one.',
    input: nothing,
    result: v.nullable(data),
  }),
  setFaults: operation({
    method: 'PUT',
    path: '/faults',
    summary: 'Activates a fault plan.',
    input: row({ plan: data }),
    whole: ['plan', 'FaultPlan'],
    result: v.nullable(data),
  }),
  clearFaults: operation({
    method: 'DELETE',
    path: '/faults',
    summary: 'Clears all faults.',
    input: nothing,
    result: v.nullable(data),
  }),
  queryRecords: operation({
    method: 'GET',
    path: '/records/{table}',
    summary: 'Reads records; the options are those of the Web API.',
    input: row({ table: text, options: v.optional(text, '') }),
    result: v.array(data),
  }),
  createRecord: operation({
    method: 'POST',
    path: '/records/{table}',
    summary: 'Creates a record.',
    input: row({ table: text, columns: data }),
    whole: ['columns', 'Row'],
    result: v.object({ id: v.string() }),
  }),
  readRecord: operation({
    method: 'GET',
    path: '/records/{table}/{record}',
    summary: 'Reads a record.',
    input: row({ ...rowName, options: v.optional(text, '') }),
    result: data,
  }),
  updateRecord: operation({
    method: 'PATCH',
    path: '/records/{table}/{record}',
    summary: 'Changes columns of a record.',
    input: row({ ...rowName, columns: data }),
    whole: ['columns', 'Row'],
    result: v.object({ id: v.string() }),
  }),
  deleteRecord: operation({
    method: 'DELETE',
    path: '/records/{table}/{record}',
    summary: 'Deletes a record.',
    input: row(rowName),
    result: v.object({ id: v.string() }),
  }),
  readJournal: operation({
    method: 'GET',
    path: '/journal',
    summary: 'Reads the last messages, oldest first.',
    input: lines,
    result: v.array(results.message),
  }),
  readDiagnostics: operation({
    method: 'GET',
    path: '/diagnostics',
    summary: 'Reads the last diagnostics, oldest first.',
    input: lines,
    result: v.array(results.diagnostic),
  }),
};

export type OperationName = keyof typeof operations;

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}
