import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { showBar } from '../../workspace/notices/bars.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const press = (key: string, shiftKey = false): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey: true, shiftKey });
};
const focused = (): Element | null => document.activeElement;
/** Mutation observers run after the task that changed the page. */
const settled = (): Promise<void> => act(async () => undefined);

test('[KB1] Ctrl+F6 moves through the regions, and Ctrl+[ to the page', () => {
  renderShell({ sessions: 1 });
  const landmarks: (string | undefined)[] = [];
  for (let count = 0; count < 4; count++) {
    press('F6');
    const region = focused()?.closest('header, main, section[aria-label], aside');
    landmarks.push(region?.getAttribute('aria-label') ?? region?.tagName);
  }
  expect(landmarks).toEqual(['HEADER', 'Sessions and tabs', 'Communication panel', 'MAIN']);
  press('F6', true);
  expect(screen.getByRole('region', { name: 'Communication panel' }).contains(focused())).toBe(
    true,
  );
  press('[');
  expect(screen.getByRole('main').contains(focused())).toBe(true);
});

test('[KB2] the first tab stop skips to the page', () => {
  renderShell();
  fireEvent.click(screen.getByRole('button', { name: 'Skip to page' }));
  expect(screen.getByRole('main').contains(focused())).toBe(true);
});

test('[KB3] when the focused element is removed, the focus moves to the page', async () => {
  const { app, clock } = renderShell();
  act(
    () =>
      void app.workspace.apply(showBar, { level: 'warning', message: 'Careful', canClose: true }),
  );
  const close = screen.getByRole('button', { name: 'Close message' });
  act(() => close.focus());
  fireEvent.click(close);
  await settled();
  act(() => clock.advance(200));
  expect(focused()).toBe(screen.getByRole('main'));
});
