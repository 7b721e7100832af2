import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConsoleWindow } from './ConsoleWindow.tsx';

/** Fills this window with the console of the workspace that opened it. */
export function showConsoleWindow(root: HTMLElement): void {
  document.title = 'Simulator console';
  const opener: Window | null = window.opener;
  const tree = createRoot(root);
  tree.render(
    <StrictMode>
      <ConsoleWindow opener={opener} />
    </StrictMode>,
  );
  // Subscriptions to the workspace must not outlive this window.
  window.addEventListener('pagehide', () => tree.unmount());
}
