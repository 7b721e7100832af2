import { useScriptDesk } from '../../store/use-script-desk.ts';
import { onDemand } from '../on-demand/on-demand.tsx';

const PageDialogView = onDemand(async () => (await import('./PageDialogView.tsx')).PageDialogView, {
  isRare: true,
});
const RowPickerView = onDemand(async () => (await import('./RowPickerView.tsx')).RowPickerView, {
  isRare: true,
});

/** Few scripts show pages or lists of rows in dialogs, so their code loads with the first one. */
export function ScriptDialogSlot() {
  const dialog = useScriptDesk(({ dialogs }) => dialogs[0]);
  const picker = useScriptDesk(({ pickers }) => pickers[0]);
  return (
    <>
      {dialog && <PageDialogView key={dialog.id} dialog={dialog} />}
      {picker && <RowPickerView key={picker.id} picker={picker} />}
    </>
  );
}
