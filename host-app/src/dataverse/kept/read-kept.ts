import type { Keeping } from './keeping.ts';
import type { KeptMessage } from './kept-channel.ts';
import { readChanged, readRaw, type RawContents } from './kept-contents.ts';
import { allStores, deleteKept, openKept, type KeptDatabase } from './kept-database.ts';
import { compact, writeFirst } from './kept-writes.ts';

/** With more changes than this besides the chunks, the next start would be slow. */
export const mostChanges = 2_000;
const mostDefinitions = 20;

/** Opens the database if it is not open, and takes its rows; where it has none, those of the start go in. */
export async function connect(keeping: Keeping): Promise<void> {
  const open = await opened(keeping);
  if (keeping.baseline === undefined && keeping.isStartWhole) await begin(keeping, open);
  keeping.status.recover();
}

export async function reread(keeping: Keeping): Promise<void> {
  if (keeping.database !== undefined) await read(keeping, keeping.database);
  else await connect(keeping);
}

/** Takes what another page has written. */
export async function hear(keeping: Keeping, message: KeptMessage): Promise<void> {
  const { database, baseline, replacements, status, rows } = keeping;
  // After a problem, the user decides when to continue.
  if (replacements > 0 || (database === undefined && status.read().trouble !== undefined)) return;
  if (database === undefined || message.kind === 'whole') return reread(keeping);
  if (message.baseline !== baseline) return reread(keeping);
  const changed = await readChanged(database.transaction(allStores), message.rows);
  if (changed === undefined) return reread(keeping);
  rows.takeChanges(rows.contentsOf(changed));
}

/** Deletes what the database has, readable or not, and begins it with the rows of this page. */
export async function startOver(keeping: Keeping): Promise<void> {
  keeping.database?.close();
  keeping.database = undefined;
  keeping.baseline = undefined;
  keeping.isStartWhole = true;
  await deleteKept(keeping.opening);
  await connect(keeping);
}

/** Folds the changes into the chunks, so that the next start is quick. */
export async function tidy(keeping: Keeping, open: KeptDatabase): Promise<void> {
  keeping.changes = 0;
  await compact(open, keeping.page, keeping.rows.contentsOf);
  keeping.status.write({ aside: await open.getAll('aside') });
}

async function opened(keeping: Keeping): Promise<KeptDatabase> {
  if (keeping.database !== undefined) return keeping.database;
  const open = await openKept(keeping.opening);
  await read(keeping, open);
  keeping.database = open;
  return open;
}

async function read(keeping: Keeping, open: KeptDatabase): Promise<void> {
  const { rows, status } = keeping;
  const [raw, aside] = await Promise.all([
    readRaw(open.transaction(allStores)),
    open.getAll('aside'),
  ]);
  // A simultaneous import is about to replace all of this.
  if (keeping.replacements > 0) return;
  const contents = rows.contentsOf(raw);
  if (raw.baseline === undefined) rows.takeChanges(contents);
  else rows.takeWhole(contents);
  keeping.baseline = raw.baseline;
  status.write({ aside: [...aside, ...contents.aside] });
  if (needsTidying(raw) || contents.aside.length > 0) {
    await tidy(keeping, open).catch(status.fail);
  }
}

async function begin(keeping: Keeping, open: KeptDatabase): Promise<void> {
  const { rows, page, newId, channel } = keeping;
  const first = { ...rows.whole(), page, baseline: newId() };
  const there = await writeFirst(open, first);
  if (there !== first.baseline) return read(keeping, open);
  keeping.baseline = there;
  channel.post({ kind: 'whole' });
}

function needsTidying({ changes, tables }: RawContents): boolean {
  return changes.length > mostChanges || tables.length > mostDefinitions;
}
