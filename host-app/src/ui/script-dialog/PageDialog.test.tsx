import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SavedReference } from '../../store/script-desk.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

test('[PS20] a new record is saved in a dialog, and closing tells of it', async () => {
  const { app } = renderShell();
  const answers: (SavedReference | undefined)[] = [];
  const dialog = {
    id: 'd1',
    title: 'New contact',
    page: { type: 'entityrecord', entityName: 'contact' } as const,
    width: '70%',
    isAtSide: false,
    onClose: (saved: SavedReference | undefined) => answers.push(saved),
  };
  act(() => app.scripts.change(() => ({ dialogs: [dialog] })));
  const shown = await screen.findByRole('dialog', { name: 'New contact' });
  expect(shown.style.width).toBe('70%');
  const name = await within(shown).findByRole('textbox', { name: 'Last Name' });
  fireEvent.change(name, { target: { value: 'Sample' } });
  fireEvent.click(within(shown).getByRole('button', { name: 'Save' }));
  const [saved] = app.records.query('contact', "$filter=lastname eq 'Sample'").records;
  expect(saved).toBeDefined();
  expect(answers).toEqual([]);
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
  expect(answers).toEqual([
    { entityType: 'contact', id: saved?.['contactid'], name: saved?.['fullname'] },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});
