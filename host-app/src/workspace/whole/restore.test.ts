import { expect, test } from 'vitest';
import { aWorkspace } from '../testing/a-workspace.ts';
import { restoreWorkspace } from './restore.ts';
import { closeSession } from '../sessions/sessions.ts';

test('[SN4] an earlier state comes back, and no id is given out twice', () => {
  const earlier = aWorkspace({ sessions: 1 });
  const later = { ...closeSession(earlier, { sessionId: earlier.sessions[1]?.id ?? '' }) };
  const moved = { ...later, next: { ...later.next, session: 9 } };
  const restored = restoreWorkspace(moved, { earlier });
  expect(restored.sessions).toEqual(earlier.sessions);
  expect(restored.focusedSessionId).toBe(earlier.focusedSessionId);
  expect(restored.next.session).toBe(9);
});
