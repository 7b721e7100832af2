import { sampleSeed, type Dataverse, type RecordData } from '../dataverse/index.ts';
import type { User } from '../workspace/whole/state.ts';
import { isSameId } from '../workspace/whole/same-id.ts';
import { writeOwnRow } from './row-writing.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/**
 * The agents of the sample desk, who can all sign in; they have the language and roles of `like`.
 */
export function sampleUsers({ lcid, roles }: User): readonly User[] {
  return sampleRows().map((row) => ({ id: idOf(row), fullName: nameOf(row), lcid, roles }));
}

/**
 * The rows of these users: first the sample desk's agents with their configured names, then the
 * others.
 * A user whose row comes from the config needs no other.
 */
export function userRows(
  users: readonly User[],
  {
    samples,
    own,
  }: { readonly samples: readonly RecordData[]; readonly own: readonly RecordData[] },
): readonly RecordData[] {
  const owners = new Set(own.map((row) => idOf(row).toLowerCase()));
  const rowless = users.filter(({ id }) => !owners.has(id.toLowerCase()));
  const rowsOfUsers = new Map(rowless.map((user) => [user.id.toLowerCase(), userRow(user)]));
  const sampled = samples.map((row) => ({ ...row, ...rowsOfUsers.get(idOf(row)) }));
  const known = new Set(samples.map(idOf));
  return [...sampled, ...[...rowsOfUsers.values()].filter((row) => !known.has(idOf(row)))];
}

/** Writes changes to a user into its row, so that owners are shown under their names. */
export function keepUserRows(workspace: WorkspaceStore, records: Dataverse): () => void {
  return workspace.subscribe(
    ({ users }) => users,
    (users, before) => {
      for (const user of users) {
        const earlier = before.find(({ id }) => isSameId(id, user.id));
        if (earlier?.fullName !== user.fullName) writeRow(records, user);
      }
    },
  );
}

function writeRow(records: Dataverse, user: User): void {
  const { systemuserid: id, ...names } = userRow(user);
  const isKnown = records.nameOf({ entityType: 'systemuser', id }) !== undefined;
  writeOwnRow(() => {
    if (isKnown) records.update('systemuser', id, names);
    else records.create('systemuser', { systemuserid: id, ...names });
  });
}

function userRow({ id, fullName }: User) {
  const [first = '', ...rest] = fullName.trim().split(/\s+/);
  const names =
    rest.length === 0
      ? { firstname: null, lastname: first }
      : { firstname: first, lastname: rest.join(' ') };
  return { systemuserid: id.toLowerCase(), ...names };
}

function sampleRows(): readonly RecordData[] {
  return sampleSeed['systemuser'] ?? [];
}

function idOf({ systemuserid }: RecordData): string {
  return String(systemuserid);
}

function nameOf({ firstname, lastname }: RecordData): string {
  return `${String(firstname)} ${String(lastname)}`;
}
