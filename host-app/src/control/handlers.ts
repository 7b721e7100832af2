import type * as v from 'valibot';
import { parseSnapshot } from '../config/snapshot-schema.ts';
import { nearestName } from '../dataverse/nearest-name.ts';
import { createAgent } from '../headless/agent.ts';
import type { App } from '../store/app.ts';
import type { Log, Stamp } from '../store/log.ts';
import { takeSnapshot } from '../workspace/whole/snapshot.ts';
import { homeSessionId } from '../workspace/sessions/session.ts';
import { ControlRefusal } from './control-refusal.ts';
import type { OperationName, operations } from './operations.ts';
import { answerToast, toastsOf } from './toasts.ts';

type InputOf<Name extends OperationName> = v.InferOutput<(typeof operations)[Name]['input']>;

type Handlers = {
  readonly [Name in OperationName]: (app: App, input: InputOf<Name>) => unknown;
};

const look = (app: App) => agentOf(app).look();

/** An input has been checked by the schema of its operation. */
const typed: Handlers = {
  readState: look,
  readSnapshot: ({ workspace }) => takeSnapshot(workspace.getState()),
  restoreSnapshot: async (app, { snapshot }) => {
    // The token allows everything, so the agent is not asked about new addresses.
    await app.foreign.accept(parseSnapshot(snapshot));
    return look(app);
  },
  listSessions: async (app) => (await look(app)).sessions,
  focusSession: async (app, { session }) => {
    await agentOf(app).focusSession(requireSession(app, session));
    return look(app);
  },
  closeSession: async (app, { session }) => {
    if (session === homeSessionId) throw new ControlRefusal(409, 'The Home session stays open.');
    await agentOf(app).closeSession(requireSession(app, session));
    return look(app);
  },
  listToasts: ({ workspace }) => toastsOf(workspace.getState()),
  acceptToast: (app, { withinMilliseconds }) =>
    answerToast(app, 'accept', withinMilliseconds).then(() => look(app)),
  rejectToast: (app, { withinMilliseconds }) =>
    answerToast(app, 'reject', withinMilliseconds).then(() => look(app)),
  answerDialog: async (app, { isConfirmed }) => {
    await agentOf(app).answerDialog(isConfirmed);
    return look(app);
  },
  clickToAct: async (app, { value }) => ({ isTaken: await agentOf(app).selectPhone(value) }),
  setPresence: async (app, { text }) => {
    const texts = app.workspace.getState().presence.options.map((each) => each.presenceText);
    requireKnown('presence', text, texts);
    await agentOf(app).choosePresence(text);
    return look(app);
  },
  setPanel: async (app, { mode, width }) => {
    if (mode === undefined && width === undefined) {
      throw new ControlRefusal(400, 'Expected "mode", "width" or both, got neither.');
    }
    if (mode !== undefined) await agentOf(app).setPanelMode(mode);
    const { panel } = app.workspace.getState();
    if (mode !== undefined && panel.mode !== mode) {
      throw new ControlRefusal(409, 'The panel stays hidden: no provider belongs to this session.');
    }
    if (width !== undefined) await agentOf(app).dragPanel(width);
    return look(app);
  },
  raiseEvent: ({ simulator, workspace }, { event, payload = {}, provider }) => {
    const names = workspace.getState().providers.map(({ uniqueName }) => uniqueName);
    if (provider !== undefined) requireKnown('provider', provider, names);
    simulator.raise(event, payload, provider);
    return { providers: provider === undefined ? names : [provider] };
  },
  readClock: (app) => clockOf(app),
  setClock: (app, { isRunning, speed }) => {
    if (isRunning === undefined && speed === undefined) {
      throw new ControlRefusal(400, 'Expected "isRunning", "speed" or both, got neither.');
    }
    if (speed !== undefined) app.clock.runAt(speed);
    if (isRunning === true) app.clock.go();
    if (isRunning === false) app.clock.stop();
    return clockOf(app);
  },
  stepClock: (app, { milliseconds }) => {
    app.clock.step(milliseconds);
    return clockOf(app);
  },
  readFaults: ({ faults }) => faults.plan(),
  setFaults: async ({ faults }, { plan }) => {
    const { parseFaultPlan } = await import('../config/parse-fault-plan.ts');
    await faults.set(parseFaultPlan(plan));
    return faults.plan();
  },
  clearFaults: ({ faults }) => faults.set(undefined),
  queryRecords: ({ records }, { table, options }) => records.query(table, options).records,
  createRecord: ({ records }, { table, columns }) => ({ id: records.create(table, columns).id }),
  readRecord: ({ records }, { table, record, options }) => records.retrieve(table, record, options),
  updateRecord: ({ records }, { table, record, columns }) => ({
    id: records.update(table, record, columns).id,
  }),
  deleteRecord: ({ records }, { table, record }) => {
    records.delete(table, record);
    return { id: record };
  },
  readJournal: ({ journal }, input) => lastOf(journal.traffic, input),
  readDiagnostics: ({ journal }, input) => lastOf(journal.diagnostics, input),
};

// The dispatcher has checked the input with the schema of the same name, which types cannot say.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const handlers = typed as unknown as Readonly<
  Record<OperationName, (app: App, input: unknown) => unknown>
>;

function agentOf({ workspace, clock }: App) {
  return createAgent(workspace, clock);
}

function requireSession({ workspace }: App, id: string): string {
  const ids = workspace.getState().sessions.map((session) => session.id);
  requireKnown('session', id, ids);
  return id;
}

function requireKnown(kind: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const nearest = nearestName(name, known);
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  const list = known.join(', ') || 'none';
  throw new ControlRefusal(404, `There is no ${kind} "${name}".${hint} Available: ${list}.`);
}

function clockOf({ clock }: App) {
  return { now: clock.now(), ...clock.state() };
}

interface Wanted {
  readonly last?: string | undefined;
  readonly provider?: string | undefined;
}

function lastOf<Entry extends { readonly provider?: string | undefined }>(
  log: Pick<Log<Entry>, 'entries'>,
  { last = '100', provider }: Wanted,
): readonly (Entry & Stamp)[] {
  const wanted = log
    .entries()
    .filter((entry) => provider === undefined || entry.provider === provider);
  return wanted.slice(-Number(last));
}
