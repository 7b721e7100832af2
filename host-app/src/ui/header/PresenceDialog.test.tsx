import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectPresence } from '../../workspace/people/presence.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

test.each([
  ['OK', 'Busy'],
  ['Cancel', 'Available'],
])(
  "the presence dialog has the product's words, and %s leaves the agent %s",
  async (button, left) => {
    const { app } = renderShell();
    const presence = () => selectPresence(app.workspace.getState())?.presenceText;
    fireEvent.click(screen.getByRole('button', { name: 'Presence: Available' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Set Your Presence Status' }));
    fireEvent.click(dialog.getByRole('radio', { name: 'Busy' }));
    expect(presence()).toBe('Available');
    fireEvent.click(dialog.getByRole('button', { name: button }));
    expect(presence()).toBe(left);
  },
);
