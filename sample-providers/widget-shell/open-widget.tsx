import { createRoot } from 'react-dom/client';
import { WidgetShell, type WidgetShellProps } from './WidgetShell.tsx';

/** Renders a widget in the page, once the workspace responds. */
export const openWidget = (props: WidgetShellProps): void => {
  const root = document.getElementById('widget');
  if (!root) throw new Error('index.html: expected an element with the id widget');
  createRoot(root).render(<WidgetShell {...props} />);
};
