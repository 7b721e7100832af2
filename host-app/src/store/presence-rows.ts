import {
  textLiteral,
  toGuid,
  type Dataverse,
  type RecordData,
  type Seed,
} from '../dataverse/index.ts';
import type { PresenceOption } from '../workspace/people/presence-shape.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import type { Clock } from './clock.ts';
import { writeOwnRow } from './row-writing.ts';
import type { WorkspaceStore } from './workspace-store.ts';

type Known = Pick<WorkspaceState, 'presence' | 'environment'>;

/** Presences of the list and the status of the signed-in agent, as rows (agent-tools.md 15). */
export function presenceRows({ presence, environment }: Known, now: number): Seed {
  const rows = presence.options.map(presenceRow);
  const ids = presence.options.map((option, index) => idOf(option, index));
  const status = {
    msdyn_agentstatusid: `${group}ffffff-0000-4000-8000-000000000001`,
    ...statusOf(environment.user, now, 'Login'),
    ...boundTo(ids[presence.options.findIndex((option) => option === presence.current)]),
  };
  // Two presences with the same ID cannot both be rows; the first one is.
  const first = rows.filter((_row, index) => index === ids.indexOf(ids[index] ?? ''));
  return { msdyn_presence: first, msdyn_agentstatus: [status] };
}

/** The rows without the presences that the config has as rows of its own, as an export has them. */
export function withoutOwnPresences(rows: Seed, own: Seed): Seed {
  const ids = new Set(own['msdyn_presence']?.map(idText));
  const { msdyn_presence: presences = [] } = rows;
  return { ...rows, msdyn_presence: presences.filter((row) => !ids.has(idText(row))) };
}

function idText({ msdyn_presenceid: id }: RecordData): string {
  return String(id).toLowerCase();
}

/** Writes the agent's presence, sign-in and list of presences into their rows. */
export function keepPresenceRows(
  workspace: WorkspaceStore,
  records: Dataverse,
  clock: Pick<Clock, 'now'>,
): () => void {
  const write = (event: StatusEvent): void => {
    const { presence, environment } = workspace.getState();
    const values = {
      ...statusOf(environment.user, clock.now(), event),
      ...boundTo(presenceIdOf(records, presence.current?.presenceText)),
    };
    writeStatus(records, environment.user.id, values);
  };
  const stops = [
    workspace.subscribe(
      ({ presence }) => presence.options,
      (options) => writeOptions(records, options),
    ),
    workspace.subscribe(
      ({ environment }) => environment.user,
      (user, before) => {
        if (user.id.toLowerCase() === before.id.toLowerCase()) return;
        writeStatus(records, before.id, statusOf(before, clock.now(), 'Logout'));
        write('Login');
      },
    ),
    workspace.subscribe(
      ({ presence }) => presence.current,
      () => write('Set Presence'),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const events = { Login: 192350003, Logout: 192350005, 'Set Presence': 192350006 } as const;
type StatusEvent = keyof typeof events;

/** Units of an agent without open conversations (chosen). */
const capacity = 100;

function statusOf(
  user: { readonly id: string; readonly fullName: string },
  now: number,
  event: StatusEvent,
): RecordData {
  return {
    msdyn_name: user.fullName.slice(0, 100),
    'msdyn_agentid@odata.bind': `/systemusers(${user.id})`,
    msdyn_isagentloggedin: event !== 'Logout',
    msdyn_availableunitscapacity: capacity,
    msdyn_eventname: events[event],
    msdyn_presencemodifiedon: new Date(now).toISOString(),
  };
}

function boundTo(presenceId: string | undefined): RecordData {
  return {
    'msdyn_currentpresenceid@odata.bind':
      presenceId === undefined ? null : `/msdyn_presences(${presenceId})`,
  };
}

function writeStatus(records: Dataverse, userId: string, values: RecordData): void {
  writeOwnRow(() => {
    const filter = `$filter=_msdyn_agentid_value eq ${userId}`;
    const [row] = records.query('msdyn_agentstatus', `$select=msdyn_name&${filter}`).records;
    const id = row?.['msdyn_agentstatusid'];
    if (typeof id === 'string') records.update('msdyn_agentstatus', id, values);
    else records.create('msdyn_agentstatus', values);
  });
}

function writeOptions(records: Dataverse, options: readonly PresenceOption[]): void {
  for (const [index, option] of options.entries()) {
    const { msdyn_presenceid: id, ...values } = presenceRow(option, index);
    writeOwnRow(() => {
      const known = presenceIdOf(records, option.presenceText);
      if (known === undefined)
        records.create('msdyn_presence', { msdyn_presenceid: id, ...values });
      else records.update('msdyn_presence', known, values);
    });
  }
}

function presenceIdOf(records: Dataverse, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [row] = records.query(
    'msdyn_presence',
    `$select=msdyn_name&$filter=msdyn_presencestatustext eq ${encodeURIComponent(textLiteral(text))}`,
  ).records;
  const id = row?.['msdyn_presenceid'];
  return typeof id === 'string' ? id : undefined;
}

const group = 'b7';

/** A row needs a GUID; the ID of a presence in the config may be any text. */
function idOf({ presenceId }: PresenceOption, index: number): string {
  return (
    toGuid(presenceId) ?? `${group}000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`
  );
}

const bases: Readonly<Record<string, number>> = {
  AVAILABLE: 192360000,
  BUSY: 192360001,
  BUSY_DO_NOT_DISTURB: 192360002,
  AWAY: 192360003,
  OFFLINE: 192360004,
};

function presenceRow(option: PresenceOption, index: number): RecordData {
  const base = bases[option.basePresenceStatus];
  return {
    msdyn_presenceid: idOf(option, index),
    msdyn_name: option.presenceText.slice(0, 100),
    msdyn_presencestatustext: option.presenceText.slice(0, 500),
    msdyn_canuserset: option.canUserSet !== false,
    ...(base === undefined ? {} : { msdyn_basepresencestatus: base }),
  };
}
