import { useScriptDesk } from '../../store/use-script-desk.ts';
import { onDemand } from '../on-demand/on-demand.tsx';

const SidePanes = onDemand(async () => (await import('./SidePanes.tsx')).SidePanes, {
  isRare: true,
});

/** Few scripts make panes, so their code loads with the first one. */
export function SidePaneSlot() {
  const hasPanes = useScriptDesk(({ panes }) => panes.length > 0);
  return hasPanes ? <SidePanes /> : null;
}
