import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeModel } from '../../dataverse/metadata/whole-model.ts';
import { noteConversation } from '../../workspace/sessions/sessions.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

function inConversation(enabled: boolean) {
  const { app } = renderShell({
    sessions: 1,
    model: wholeModel(),
    screen: { closeWithoutWarning: true },
    agentTools: { dispositions: { enabled, required: true, maximum: 2 } },
  });
  const { id: conversationId } = app.records.create('msdyn_ocliveworkitem', { subject: 'A call' });
  const sessionId = app.workspace.getState().focusedSessionId;
  act(() => void app.workspace.apply(noteConversation, { sessionId, conversationId }));
  return { app, sessionId };
}

const close = (): boolean =>
  fireEvent.click(screen.getByRole('button', { name: 'Close Customer 1' }));
const dialog = () => within(screen.getByRole('dialog'));
const confirm = () => dialog().getByRole<HTMLButtonElement>('button', { name: 'Save and close' });

test('[AG11] a required code is asked for before the session closes, and Cancel keeps it (agent-tools 39)', () => {
  const { app, sessionId } = inConversation(true);
  const before = app.workspace.getState().sessions;
  close();
  expect(confirm().disabled).toBe(true);
  fireEvent.click(dialog().getByRole('button', { name: 'Cancel' }));
  expect(app.workspace.getState().sessions).toBe(before);
  close();
  fireEvent.click(dialog().getByRole('checkbox', { name: 'Solved' }));
  fireEvent.click(dialog().getByRole('checkbox', { name: 'Follow-up needed' }));
  const third = dialog().getByRole<HTMLInputElement>('checkbox', { name: 'Wrong number' });
  expect(third.disabled).toBe(true);
  expect(dialog().getByText('2 of at most 2 chosen')).toBeDefined();
  fireEvent.click(confirm());
  expect(app.workspace.getState().sessions.some(({ id }) => id === sessionId)).toBe(false);
  expect(app.records.query('msdyn_conversationdispositioncodemap').records).toHaveLength(2);
});

test('[AG11] without the feature, the session closes without asking (agent-tools 42)', () => {
  const { app, sessionId } = inConversation(false);
  close();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(app.workspace.getState().sessions.some(({ id }) => id === sessionId)).toBe(false);
});
