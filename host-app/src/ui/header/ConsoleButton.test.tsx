import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Diagnostic } from '../../store/journal.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell, type RenderedShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const finding: Diagnostic = {
  severity: 'error',
  rule: 'EV7',
  provenance: 'documented',
  provider: 'contoso_phone',
  message: 'The handler returned no promise.',
  fix: 'Return one.',
};

const find = ({ app }: RenderedShell, ...severities: Diagnostic['severity'][]): void =>
  act(() => {
    for (const severity of severities) app.journal.diagnostics.add({ ...finding, severity });
  });

const button = () => screen.getByRole('button', { name: 'Simulator console' });
const count = () => screen.queryByRole('status', { name: /in the diagnostics$/ });

test('errors are counted beside the button of the console, and warnings are not', () => {
  const shell = renderShell();
  expect(count()).toBeNull();
  find(shell, 'warning', 'error');
  expect(count()?.getAttribute('aria-label')).toBe('1 error in the diagnostics');
  find(shell, 'error', 'info');
  expect(count()?.textContent).toBe('2');
});

test('a flood of errors is counted up to 99', () => {
  const shell = renderShell();
  find(shell, ...Array.from({ length: 150 }, () => 'error' as const));
  expect(count()?.textContent).toBe('99+');
  expect(count()?.getAttribute('aria-label')).toBe('100 or more errors in the diagnostics');
});

test('the button opens the diagnostics when some were not seen, and the count starts anew', async () => {
  const shell = renderShell();
  find(shell, 'error');
  fireEvent.click(button());
  const tab = await screen.findByRole('tab', { name: 'Diagnostics' });
  expect(tab.getAttribute('aria-selected')).toBe('true');
  expect(count()).toBeNull();
  find(shell, 'error');
  fireEvent.click(button());
  expect(count()).toBeNull();
  find(shell, 'error');
  expect(count()?.textContent).toBe('1');
});
