import { DataverseError } from '../dataverse/index.ts';
import { diagnostics } from './diagnostics.ts';
import type { Host } from './host.ts';

/** Closes the record of a conversation when its session closes (api.md 8.2). Returns a function that stops it. */
export function startConversations({ workspace, records, clock, explain }: Host): () => void {
  return workspace.subscribe(
    ({ sessions }) => sessions,
    (sessions, before) => {
      if (sessions.length >= before.length) return;
      const open = new Set(sessions.map(({ id }) => id));
      for (const { id, conversationId, hasConversationRecord, ownerId } of before) {
        if (open.has(id) || !hasConversationRecord || conversationId === undefined) continue;
        try {
          closeConversation(records, conversationId, clock.now());
        } catch (error) {
          if (!(error instanceof DataverseError)) throw error;
          // The widget may have deleted it.
          explain({ ...diagnostics.platformError('closing', error), provider: ownerId });
        }
      }
    },
  );
}

/** A state that the provider has set itself stays. */
function closeConversation(records: Host['records'], id: string, now: number): void {
  const options = '$select=statecode,msdyn_startedon';
  const { statecode, msdyn_startedon: start } = records.retrieve(
    'msdyn_ocliveworkitem',
    id,
    options,
  );
  const time = new Date(now).toISOString();
  const started = typeof start === 'string' ? Date.parse(start) : now;
  records.update('msdyn_ocliveworkitem', id, {
    ...(statecode === 0 ? { statecode: 1, statuscode: 4 } : {}),
    msdyn_closedon: time,
    actualend: time,
    msdyn_statusupdatedon: time,
    msdyn_modifiedon: time,
    msdyn_conversationactivitystate: 3,
    msdyn_conversationhandletimeinseconds: Math.max(0, Math.round((now - started) / 1000)),
  });
}
