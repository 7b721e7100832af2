import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSession } from '../../../workspace/sessions/sessions.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { ada, renderShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const main = () => within(screen.getByRole('main'));

async function converse(parameters: Readonly<Record<string, unknown>>): Promise<void> {
  const { app } = renderShell();
  const input = { ownerId: 'contoso_phone', templateName: 'msdyn_chat_session', parameters };
  await act(async () => void app.workspace.apply(createSession, input));
}

test('[TP9] a conversation shows the customer that its provider named, ready to call', async () => {
  await converse({ customerName: 'A. E.', contactId: ada.contactid });
  const customer = within(await main().findByRole('region', { name: 'Customer' }));
  expect(customer.getByRole('button', { name: 'Call +1 555 0100' })).toBeDefined();
  expect(main().getByRole('region', { name: 'Cases of this customer' })).toBeDefined();
  fireEvent.click(customer.getByRole('button', { name: 'Ada Whitcomb' }));
  expect(screen.getByRole('tab', { name: 'Ada Whitcomb', selected: true })).toBeDefined();
});

test('[TP9] without a record, the only contact of that name is the customer', async () => {
  await converse({ customerName: 'Ada Whitcomb' });
  expect(await main().findByRole('button', { name: 'Call +1 555 0100' })).toBeDefined();
});

test('[TP9] an unknown customer can be searched for', async () => {
  await converse({ customerName: 'Visitor 7' });
  expect(await main().findByRole('heading', { name: 'Visitor 7' })).toBeDefined();
  fireEvent.click(main().getByRole('button', { name: 'Search for the customer' }));
  expect(screen.getByRole('tab', { name: 'Search: Visitor 7', selected: true })).toBeDefined();
});
