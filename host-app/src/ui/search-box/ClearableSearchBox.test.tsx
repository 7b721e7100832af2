import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { knowledgeSearchResource } from '../../workspace/panel/productivity-pane.ts';
import type { Page } from '../../workspace/tabs/pages.ts';
import { openTab } from '../../workspace/tabs/tabs.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const places: readonly (readonly [string, Page | undefined])[] = [
  ['Search', undefined],
  ['Search records', { type: 'search', searchText: '', searchType: 1 }],
  ['Filter contacts', { type: 'entitylist', entityName: 'contact' }],
  ['Search knowledge', { type: 'webresource', name: knowledgeSearchResource }],
];

test.each(places)('the box "%s" offers "clear" only while it has text', async (name, page) => {
  const { app } = renderShell();
  if (page) {
    const tab = { title: 'Opened', page, isFocused: true };
    await act(async () => void app.workspace.apply(openTab, tab));
  }
  const box = await screen.findByRole('searchbox', { name });
  const field = within(box.parentElement ?? box);
  const clear = () => field.queryByRole('button', { name: /clear/i, hidden: true });
  expect(clear()).toBeNull();
  fireEvent.change(box, { target: { value: 'ada' } });
  expect(clear()).not.toBeNull();
});
