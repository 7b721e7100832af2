import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

test('the help menu leads to the stories, the presentation, the rules and the samples', async () => {
  renderShell();
  fireEvent.click(screen.getByRole('button', { name: 'Help' }));
  await screen.findByText('Explore');
  const links = screen.getAllByRole('link', { hidden: true });
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Stories to follow or watch', '?scenario'],
    ['Presentation', '?present'],
    ['Rules and coverage', 'docs/rules.html'],
    ['Samples and their lessons', 'samples/'],
  ]);
});
