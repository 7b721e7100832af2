import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openConsole } from '../../testing/open-console.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { renderShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const title = { name: 'Added tables and columns' } as const;

test('[RC2] the console lists what first use has created, and copies it for the config', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { app } = await openConsole(renderShell({ sessions: 1 }), 'State');
  expect(screen.queryByRole('region', title)).toBeNull();
  act(() => {
    app.records.create('new_callnote', { new_text: 'hello' });
    app.records.create('contact', { lastname: 'Lane', new_level: 'Gold' });
  });
  const region = within(screen.getByRole('region', title));
  const items = region.getAllByRole('listitem').map((item) => item.textContent);
  expect(items.join('\n')).toMatch(/contact: new_level/);
  expect(items.join('\n')).toMatch(/new_callnote: .*new_text/);
  fireEvent.click(region.getByRole('button', { name: /^Copy as/ }));
  expect(await region.findByText(/^Copied/)).toBeDefined();
  const copied = JSON.parse(`{${writeText.mock.calls[0]?.[0] ?? ''}}`) as { tables: unknown };
  expect(copied.tables).toContainEqual(
    expect.objectContaining({ name: 'contact', columns: [{ name: 'new_level', type: 'text' }] }),
  );
});
