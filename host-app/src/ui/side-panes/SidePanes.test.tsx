import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectPane } from '../../store/script-desk.ts';
import { ordersPane } from '../testing/orders-pane.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

test('[PS17] a pane shows its page, a badge and, when it can close, a button for that', async () => {
  const { app } = renderShell();
  expect(screen.queryByRole('complementary', { name: 'Side panes' })).toBeNull();
  act(() => app.scripts.change(() => ({ panes: [ordersPane] })));
  const panes = await screen.findByRole('complementary', { name: 'Side panes' });
  expect(within(panes).getByRole('button', { name: 'Orders, 4 new' })).toBeDefined();
  act(() => app.scripts.change((shown) => selectPane(shown, 'o')));
  const open = await within(panes).findByRole('region', { name: 'Orders' });
  expect(await within(open).findByText(/Ada/)).toBeDefined();
  expect(within(open).queryByRole('button', { name: 'Close Orders' })).toBeNull();
  act(() => app.scripts.change(() => ({ panes: [{ ...ordersPane, canClose: true }] })));
  act(() => within(open).getByRole('button', { name: 'Close Orders' }).click());
  expect(screen.queryByRole('complementary', { name: 'Side panes' })).toBeNull();
});
