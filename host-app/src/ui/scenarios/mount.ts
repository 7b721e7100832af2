import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Renders beside the shell and not inside it: the guide must not be part of the story's screen. */
export function mount(content: ReactNode): void {
  const element = document.createElement('div');
  document.body.append(element);
  createRoot(element).render(content);
}
