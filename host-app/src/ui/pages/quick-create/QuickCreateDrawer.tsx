import { useWorkspace } from '../../../store/hooks.ts';
import { QuickCreateForm } from '../on-demand-pages.tsx';

/** The side form, when one is open. */
export function QuickCreateDrawer() {
  const open = useWorkspace(({ questions }) => questions.open.quickCreate[0]);
  if (!open) return null;
  return <QuickCreateForm key={open.id} request={open} />;
}
