import { onDemand } from '../on-demand/on-demand.tsx';
import { useShell } from '../shell/shell-context.ts';

const OpenConsole = onDemand(async () => (await import('./OpenConsole.tsx')).OpenConsole, {
  isRare: true,
});

/** Unmounted and idle while closed. */
export function SimulatorConsole() {
  const { isConsoleOpen } = useShell();
  return isConsoleOpen ? <OpenConsole /> : null;
}
