import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BootCheck } from '../../../store/boot-reports.ts';
import { openConsole } from '../../testing/open-console.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { renderShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const checks: readonly BootCheck[] = [
  { name: 'answers', status: 'good', rule: 'BT1', detail: 'It answers.' },
  { name: 'framing', status: 'note', rule: 'BT2', detail: 'It may be framed.' },
  { name: 'library', status: 'fault', rule: 'BT5', detail: 'Nothing loads it.', fix: 'Load it.' },
  { name: 'first call', status: 'unknown', rule: 'BT7', detail: 'No call yet.' },
  { name: 'origin', status: 'fault', rule: 'HO2', detail: 'It moved.', fix: 'Return.' },
];

test('the Boot tab lists faults first, and the rest in the order in which a page starts', async () => {
  const shell = renderShell();
  await openConsole(shell, 'Boot');
  act(() => shell.app.boots.write('contoso_phone', checks));
  const table = await screen.findByRole('table', { name: 'Boot' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([
    'library',
    'origin',
    'answers',
    'framing',
    'first call',
  ]);
  expect(rows[0]?.textContent).toContain('Load it.');
});
