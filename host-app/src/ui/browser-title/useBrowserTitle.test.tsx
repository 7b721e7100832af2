import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteActivity } from '../../workspace/sessions/markers.ts';
import { focusSession } from '../../workspace/sessions/sessions.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell, type RenderedShell } from '../testing/render-shell.tsx';

let hasFocus = false;

beforeEach(() => {
  providersAnswer(true);
  document.title = 'Sidetone';
  hasFocus = false;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function call({ app }: RenderedShell): void {
  act(() => void app.workspace.apply(noteActivity, { sessionId: 'session-id-1', count: 1 }));
}

test('the title alternates every 800 ms while the window is out of focus and a session calls for attention', () => {
  const shell = renderShell({ sessions: 2 });
  expect(document.title).toBe('Sidetone');
  call(shell);
  const titles = [0, 800, 800].map((milliseconds) => {
    act(() => shell.clock.advance(milliseconds));
    return document.title;
  });
  expect(titles).toEqual(['New notification', 'Sidetone', 'New notification']);
});

test('it stops as soon as the window has focus again', () => {
  const shell = renderShell({ sessions: 2 });
  call(shell);
  hasFocus = true;
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(document.title).toBe('Sidetone');
  act(() => shell.clock.advance(5_000));
  expect(document.title).toBe('Sidetone');
});

test('focus in a frame counts, although the window receives no event', () => {
  const shell = renderShell({ sessions: 2 });
  call(shell);
  hasFocus = true;
  act(() => shell.clock.advance(800));
  expect(document.title).toBe('Sidetone');
});

test('it stops when nothing calls for attention any more', () => {
  const shell = renderShell({ sessions: 2 });
  call(shell);
  act(() => void shell.app.workspace.apply(focusSession, { sessionId: 'session-id-1' }));
  expect(document.title).toBe('Sidetone');
});

test('a window with focus keeps its title', () => {
  hasFocus = true;
  const shell = renderShell({ sessions: 2 });
  call(shell);
  expect(document.title).toBe('Sidetone');
});
