import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeModel } from '../../dataverse/metadata/whole-model.ts';
import { openRecordSession } from '../../workspace/sessions/sessions.ts';
import { openConsole } from '../testing/open-console.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { ada, renderShell, type RenderedShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const model = wholeModel();
const contact = model.find(({ name }) => name === 'contact');

async function openAda({ app }: RenderedShell): Promise<void> {
  const record = { title: 'Ada Whitcomb', entityName: 'contact', entityId: ada.contactid };
  await act(async () => void app.workspace.apply(openRecordSession, record));
  await within(screen.getByRole('main')).findAllByRole('heading');
}

// The simulated browser keeps the focus on the menu, so that the dialog counts as hidden.
const valueOf = (where: HTMLElement, column: string): string | undefined =>
  within(where)
    .getByRole('rowheader', { name: column, hidden: true })
    .closest('tr')
    ?.querySelector('td')?.textContent;

test("a form's overflow lists every column of its table, with the values of the record", async () => {
  await openAda(renderShell({ model }));
  fireEvent.click(screen.getByRole('button', { name: 'More commands' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'All columns' }));
  const dialog = await screen.findByRole('dialog', { name: 'All columns' });
  expect(within(dialog).getAllByRole('rowheader', { hidden: true })).toHaveLength(
    contact?.columns.length ?? 0,
  );
  expect(valueOf(dialog, 'firstname')).toBe('Ada');
  expect(valueOf(dialog, 'preferredcontactmethodcode')).toBe('Any (1)');
  expect(valueOf(dialog, 'middlename')).toBe('–');
  const find = within(dialog).getByRole('searchbox', { name: 'Find a column', hidden: true });
  fireEvent.change(find, { target: { value: 'MIDDLE' } });
  expect(within(dialog).getAllByRole('rowheader', { hidden: true })[0]?.textContent).toBe(
    'middlename',
  );
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close', hidden: true }));
  expect(screen.queryByRole('dialog', { name: 'All columns' })).toBeNull();
});

test("the console's State tab lists the columns of any table, and the values of the record on screen", async () => {
  const shell = renderShell({ model });
  await openAda(shell);
  await openConsole(shell, 'State');
  const region = screen.getByRole('region', { name: 'All columns' });
  expect(valueOf(region, 'firstname')).toBe('Ada');
  fireEvent.change(within(region).getByRole('combobox', { name: 'Table' }), {
    target: { value: 'incident' },
  });
  expect(within(region).queryByRole('columnheader', { name: 'Value' })).toBeNull();
  const customer = within(region).getByRole('rowheader', { name: 'customerid' }).closest('tr');
  expect(customer?.textContent).toContain('to account, contact · required by the system');
});
