import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTab } from '../../../workspace/tabs/tabs.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { renderShell, type RenderedShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const people = ['Cleo', 'Ada', 'Ben'].map((firstname, index) => ({
  firstname,
  lastname: 'Example',
  telephone1: `+1 555 010${index}`,
  statecode: firstname === 'Ben' ? 1 : 0,
}));

async function openList({ app }: RenderedShell, entityName: string): Promise<void> {
  const page = { type: 'entitylist', entityName } as const;
  await act(
    async () => void app.workspace.apply(openTab, { title: 'List', page, isFocused: true }),
  );
}

const main = () => within(screen.getByRole('main'));
const rowsOf = () =>
  main()
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('button')[0]?.textContent);
const press = (name: string) =>
  act(async () => fireEvent.click(main().getByRole('button', { name })));

test('a list shows its view, and another one when chosen', async () => {
  await openList(renderShell({ seed: { contact: people } }), 'contact');
  expect(rowsOf()).toEqual(['Ada Example', 'Cleo Example']);
  await press('Active Contacts');
  await act(async () =>
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Inactive Contacts' })),
  );
  expect(rowsOf()).toEqual(['Ben Example']);
});

test('a heading sorts, and reverses the order when pressed again', async () => {
  await openList(renderShell({ seed: { contact: people } }), 'contact');
  await press('Business Phone');
  expect(rowsOf()).toEqual(['Cleo Example', 'Ada Example']);
  await press('Business Phone');
  expect(rowsOf()).toEqual(['Ada Example', 'Cleo Example']);
});

test('the quick filter finds a number however it is written', async () => {
  await openList(renderShell({ seed: { contact: people } }), 'contact');
  const filter = main().getByRole('searchbox', { name: 'Filter contacts' });
  await act(async () => fireEvent.change(filter, { target: { value: '15550100' } }));
  expect(rowsOf()).toEqual(['Cleo Example']);
});

test('selected rows are deleted together, after a question', async () => {
  const { app, ...shell } = renderShell({ seed: { contact: people } });
  await openList({ app, ...shell }, 'contact');
  fireEvent.click(main().getByRole('checkbox', { name: 'Select all rows' }));
  await press('Delete');
  const dialog = within(screen.getByRole('dialog', { name: 'Confirm deletion' }));
  await act(async () => fireEvent.click(dialog.getByRole('button', { name: 'Delete' })));
  expect(app.records.list('contact').count).toBe(1);
});

test('of many rows, only the visible ones are in the page', async () => {
  const many = Array.from({ length: 2000 }, (_none, index) => ({ lastname: `Person ${index}` }));
  await openList(renderShell({ seed: { contact: many } }), 'contact');
  expect(main().getByText('2,000 rows')).toBeDefined();
  expect(rowsOf().length).toBeLessThan(60);
});

test('a table that only the configuration defines has a list and a form', async () => {
  const shell = renderShell({
    seed: { new_boiler: [{ new_name: 'Boiler 7', new_site: 'North' }] },
  });
  await openList(shell, 'new_boiler');
  await press('Boiler 7');
  expect(main().getByRole('textbox', { name: /site/i })).toHaveProperty('value', 'North');
});
