import { Suspense } from 'react';
import { useWorkspace } from '../../../store/hooks.ts';
import { QuickCreateForm } from '../lazy-pages.ts';

/** The side form, when one is open. */
export function QuickCreateDrawer() {
  const open = useWorkspace(({ questions }) => questions.open.quickCreate[0]);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <QuickCreateForm key={open.id} request={open} />
    </Suspense>
  );
}
