import { expect, test } from 'vitest';
import { setProgress } from '../notices/progress.ts';
import { askQuestion } from '../questions/ask-question.ts';
import { setPanelMode } from '../panel/panel.ts';
import { activateProvider, deactivateProvider } from './provider-life.ts';
import { reloadProvider, selectActiveProvider, selectConnection } from './providers.ts';
import { homeSessionId } from '../sessions/session.ts';
import { focusSession } from '../sessions/sessions.ts';
import { aProvider, aWorkspace } from '../testing/a-workspace.ts';

const phone = { uniqueName: 'contoso_phone', now: 0 };
const chat = aProvider({ uniqueName: 'contoso_chat', sortOrder: 1 });
const docked = { mode: 'docked', cause: 'agent' } as const;
const two = { sessions: 1, providers: [aProvider(), chat] };

test('[HO8] a provider that is turned off loses its frame and keeps its sessions', () => {
  const state = deactivateProvider(aWorkspace(two), phone);
  expect(state.providers.map(({ uniqueName }) => uniqueName)).toEqual(['contoso_chat']);
  expect(state.sessions[1]?.ownerId).toBe('contoso_phone');
  expect(state.panel.mode).toBe('hidden');
  expect(selectActiveProvider(state)?.uniqueName).toBe('contoso_chat');
});

test('[HO8] the panel stays hidden in its sessions, even for the agent', () => {
  const off = deactivateProvider(aWorkspace(two), phone);
  expect(setPanelMode(off, docked).panel.mode).toBe('hidden');
  const back = focusSession(focusSession(off, { sessionId: homeSessionId }), {
    sessionId: 'session-id-1',
  });
  expect(back.panel.mode).toBe('hidden');
});

test('[HO8] its open dialogs and toasts are removed, so that nothing blocks the agent', () => {
  const details = { title: '', text: '', confirmLabel: '', cancelLabel: '' };
  const dialog = { kind: 'dialog', ownerId: 'contoso_phone', details } as const;
  const busy = setProgress(askQuestion(aWorkspace(), dialog), { text: 'Wait' });
  const { progress, questions } = deactivateProvider(busy, phone);
  expect([progress, questions.open.dialog]).toEqual([undefined, []]);
  expect(questions.answers.dialog).toEqual({ 'question-id-1': false });
});

test('[HO8] when turned on again, it serves its sessions, in channel order', () => {
  const state = activateProvider(deactivateProvider(aWorkspace(two), phone), phone);
  expect(state.providers[0]?.uniqueName).toBe('contoso_phone');
  expect(state.panel.mode).toBe('docked');
  expect(selectConnection(state, 'contoso_phone')).toEqual({ status: 'loading', revision: 0 });
});

test('[HO8] a second provider hides the panel on Home', () => {
  const alone = deactivateProvider(aWorkspace({ providers: [aProvider(), chat] }), {
    uniqueName: 'contoso_chat',
    now: 0,
  });
  const shown = setPanelMode(alone, docked);
  expect(shown.panel.mode).toBe('docked');
  expect(activateProvider(shown, { uniqueName: 'contoso_chat' }).panel.mode).toBe('hidden');
});

test('[HO8] an unknown name changes nothing', () => {
  const state = aWorkspace();
  expect(deactivateProvider(state, { uniqueName: 'nobody', now: 0 })).toBe(state);
  expect(activateProvider(state, { uniqueName: 'nobody' })).toBe(state);
});

test('[HO9] a reload makes a new frame and leaves the others alone', () => {
  const before = aWorkspace(two);
  const state = reloadProvider(before, { uniqueName: 'contoso_phone' });
  expect(selectConnection(state, 'contoso_phone').revision).toBe(1);
  expect(selectConnection(state, 'contoso_chat')).toBe(selectConnection(before, 'contoso_chat'));
});
