import { parseSnapshot } from '../../../config/snapshot-schema.ts';
import { restoreSnapshot, takeSnapshot } from '../../../workspace/whole/snapshot.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';

/** The sessions of a state after export to a file and import. */
export function readBack(state: WorkspaceState): unknown {
  const snapshot = parseSnapshot(JSON.parse(JSON.stringify(takeSnapshot(state))));
  return writtenDown(restoreSnapshot(state, { snapshot }));
}

export function writtenDown(state: WorkspaceState): unknown {
  const { sessions, focusedSessionId, presence, panel } = takeSnapshot(state);
  return JSON.parse(JSON.stringify({ sessions, focusedSessionId, presence, panel }), withoutProto);
}

// The schema deliberately drops this one key: merging it would change every object.
function withoutProto(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
