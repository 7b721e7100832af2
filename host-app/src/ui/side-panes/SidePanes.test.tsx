import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectPane, type SidePane } from '../../store/script-desk.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const pane: SidePane = {
  id: 'o',
  title: 'Orders',
  imageSrc: '',
  canClose: false,
  hideHeader: false,
  width: 400,
  hidden: false,
  alwaysRender: false,
  keepBadgeOnSelect: false,
  badge: 4,
  page: { type: 'entitylist', entityName: 'contact' },
};

test('[PS17] a pane shows its page, a badge and, when it can close, a button for that', async () => {
  const { app } = renderShell();
  expect(screen.queryByRole('complementary', { name: 'Side panes' })).toBeNull();
  act(() => app.scripts.change(() => ({ panes: [pane] })));
  const panes = await screen.findByRole('complementary', { name: 'Side panes' });
  expect(within(panes).getByRole('button', { name: 'Orders, 4 new' })).toBeDefined();
  act(() => app.scripts.change((shown) => selectPane(shown, 'o')));
  const open = await within(panes).findByRole('region', { name: 'Orders' });
  expect(await within(open).findByText(/Ada/)).toBeDefined();
  expect(within(open).queryByRole('button', { name: 'Close Orders' })).toBeNull();
  act(() => app.scripts.change(() => ({ panes: [{ ...pane, canClose: true }] })));
  act(() => within(open).getByRole('button', { name: 'Close Orders' }).click());
  expect(screen.queryByRole('complementary', { name: 'Side panes' })).toBeNull();
});
