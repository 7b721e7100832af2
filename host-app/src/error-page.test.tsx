import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { showErrorPage } from './error-page.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

test('a workspace that cannot start shows the reason line by line, and can be reloaded', () => {
  showErrorPage('The workspace cannot start', new Error('records.contact[0]: no\nusers[1]: no'));
  const page = screen.getByRole('alert');
  expect(page.textContent).toContain('records.contact[0]: no');
  expect(screen.getByText('users[1]: no')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Load again' })).toBeDefined();
  expect(document.title).toBe('The workspace cannot start');
});

test('a reason that cannot become text still gives a page', () => {
  showErrorPage('The workspace cannot start', Object.create(null));
  expect(screen.getByText('an error that has no text')).toBeDefined();
});
