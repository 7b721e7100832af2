import { expect, test } from 'vitest';
import { aWorkspace } from '../testing/a-workspace.ts';
import { askQuestion } from '../questions/ask-question.ts';
import { restoreWorkspace } from './restore.ts';
import { closeSession } from '../sessions/sessions.ts';

test('[SN4] an earlier state is restored, and no ID is reused', () => {
  const earlier = aWorkspace({ sessions: 1 });
  const later = { ...closeSession(earlier, { sessionId: earlier.sessions[1]?.id ?? '' }) };
  const moved = { ...later, next: { ...later.next, session: 9 } };
  const restored = restoreWorkspace(moved, { earlier, now: 0 });
  expect(restored.sessions).toEqual(earlier.sessions);
  expect(restored.focusedSessionId).toBe(earlier.focusedSessionId);
  expect(restored.next.session).toBe(9);
});

test('[SN4] a restore answers the open questions, and does not reopen them', () => {
  const details = { title: '', text: '', confirmLabel: '', cancelLabel: '' };
  const asked = askQuestion(aWorkspace(), { kind: 'dialog', ownerId: 'contoso_phone', details });
  const { questions } = restoreWorkspace(asked, { earlier: asked, now: 0 });
  expect(questions.open.dialog).toEqual([]);
  expect(questions.answers.dialog).toEqual({ 'question-id-1': false });
});
