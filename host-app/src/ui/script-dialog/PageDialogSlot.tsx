import { useScriptDesk } from '../../store/use-script-desk.ts';
import { onDemand } from '../on-demand/on-demand.tsx';

const PageDialogView = onDemand(async () => (await import('./PageDialogView.tsx')).PageDialogView, {
  isRare: true,
});

/** Few scripts show pages in dialogs, so their code loads with the first one. */
export function PageDialogSlot() {
  const dialog = useScriptDesk(({ dialogs }) => dialogs[0]);
  return dialog ? <PageDialogView key={dialog.id} dialog={dialog} /> : null;
}
