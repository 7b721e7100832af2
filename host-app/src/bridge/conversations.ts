import { DataverseError } from '../dataverse/index.ts';
import { diagnostics } from './diagnostics.ts';
import type { Host } from './host.ts';

const closed = { statecode: 1, statuscode: 4 };

/** Closes the record of a conversation when its session closes (api.md 8.2). Returns a function that stops it. */
export function startConversations({ workspace, records, explain }: Host): () => void {
  return workspace.subscribe(
    ({ sessions }) => sessions,
    (sessions, before) => {
      if (sessions.length >= before.length) return;
      const open = new Set(sessions.map(({ id }) => id));
      for (const { id, conversationId, hasConversationRecord, ownerId } of before) {
        if (open.has(id) || !hasConversationRecord || conversationId === undefined) continue;
        try {
          records.update('msdyn_ocliveworkitem', conversationId, closed);
        } catch (error) {
          if (!(error instanceof DataverseError)) throw error;
          // The widget may have deleted it.
          explain({ ...diagnostics.platformError('closing', error), provider: ownerId });
        }
      }
    },
  );
}
