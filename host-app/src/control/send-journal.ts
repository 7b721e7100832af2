import { followLog, type Log, type Stamp } from '../store/log.ts';
import type { App } from '../store/app.ts';
import { plainMembers } from './plain-data.ts';

export type JournalLog = 'message' | 'diagnostic';

/** Sends each existing and each new entry of the journal. Returns a function that stops it. */
export function sendJournal(
  { journal }: App,
  send: (log: JournalLog, entry: Readonly<Record<string, unknown>>) => void,
): () => void {
  const follow = <Entry extends object>(name: JournalLog, log: Log<Entry>) =>
    followLog(log, (entry: Entry & Stamp) => send(name, plainMembers(entry)));
  const stops = [follow('message', journal.traffic), follow('diagnostic', journal.diagnostics)];
  return () => stops.forEach((stop) => stop());
}
