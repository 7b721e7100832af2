import { createRoot } from 'react-dom/client';
import { Remote } from './Remote.tsx';

export function openRemote(root: HTMLElement): void {
  document.title = 'Remote';
  createRoot(root).render(<Remote />);
}
