import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RowPicker, SavedReference } from '../../store/script-desk.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const rows: readonly SavedReference[] = ['H&M Probe', 'Probe two', 'Robin'].map((name, index) => ({
  entityType: index < 2 ? 'account' : 'contact',
  id: String(index),
  name,
}));

async function open(options: Partial<RowPicker>) {
  const { app } = renderShell();
  const answers: (readonly SavedReference[] | undefined)[] = [];
  const picker: RowPicker = {
    id: 'p1',
    tables: [{ name: 'account', label: 'Accounts' }],
    startTable: 'account',
    isMany: false,
    searchText: 'Probe',
    rowsOf: async (table, text) =>
      rows.filter(({ entityType, name }) => entityType === table && name.includes(text)),
    onClose: (chosen) => answers.push(chosen),
    ...options,
  };
  act(() => app.scripts.change(() => ({ pickers: [picker] })));
  return { dialog: await screen.findByRole('dialog'), answers };
}

const click = (dialog: HTMLElement, name: string): void => {
  fireEvent.click(within(dialog).getByRole('button', { name }));
};

test('[PS13] N16 the agent chooses a row', async () => {
  const { dialog, answers } = await open({});
  const add = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Add' });
  expect(add.disabled).toBe(true);
  fireEvent.click(await within(dialog).findByRole('radio', { name: 'Probe two' }));
  fireEvent.click(add);
  expect(answers).toEqual([[rows[1]]]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('[PS13] N16 Cancel and Escape choose nothing', async () => {
  const first = await open({});
  click(first.dialog, 'Cancel');
  expect(first.answers).toEqual([undefined]);
  cleanup();
  const second = await open({});
  fireEvent.keyDown(second.dialog, { key: 'Escape' });
  expect(second.answers).toEqual([undefined]);
});

test('[PS13] N16 rows of several tables and searches are chosen together', async () => {
  const { dialog, answers } = await open({
    isMany: true,
    tables: [
      { name: 'account', label: 'Accounts' },
      { name: 'contact', label: 'Contacts' },
    ],
  });
  fireEvent.click(await within(dialog).findByRole('checkbox', { name: 'H&M Probe' }));
  fireEvent.change(within(dialog).getByRole('combobox', { name: 'Look in' }), {
    target: { value: 'contact' },
  });
  expect(await within(dialog).findByText('No records found')).toBeDefined();
  fireEvent.change(within(dialog).getByRole('searchbox'), { target: { value: 'Rob' } });
  fireEvent.click(await within(dialog).findByRole('checkbox', { name: 'Robin' }));
  click(dialog, 'Add');
  expect(answers).toEqual([[rows[0], rows[2]]]);
});
