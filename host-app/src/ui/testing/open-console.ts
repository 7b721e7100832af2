import { fireEvent, screen } from '@testing-library/react';
import type { RenderedShell } from './render-shell.tsx';

/** Opens the simulator console, at one of its tabs. */
export async function openConsole(shell: RenderedShell, tab?: string): Promise<RenderedShell> {
  fireEvent.click(screen.getByRole('button', { name: 'Simulator console' }));
  await screen.findByRole('grid', { name: 'Traffic' });
  if (tab !== undefined) fireEvent.click(screen.getByRole('tab', { name: tab }));
  return shell;
}
