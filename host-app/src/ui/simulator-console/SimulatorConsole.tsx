import { lazy, Suspense } from 'react';
import { useShell } from '../shell/shell-context.ts';

const OpenConsole = lazy(async () => ({
  default: (await import('./OpenConsole.tsx')).OpenConsole,
}));

/** Not there, not loaded and idle while closed. */
export function SimulatorConsole() {
  const { isConsoleOpen } = useShell();
  return isConsoleOpen ? (
    <Suspense fallback={null}>
      <OpenConsole />
    </Suspense>
  ) : null;
}
