import { createContext, useContext } from 'react';

const views = ['traffic', 'diagnostics', 'boot', 'simulate', 'faults', 'state', 'admin'] as const;

export type ConsoleView = (typeof views)[number];

export function isConsoleView(value: unknown): value is ConsoleView {
  return views.some((view) => view === value);
}

/** What the tabs of the console ask of it. */
export interface ConsoleServices {
  /** Goes to a message of the traffic. */
  readonly showMessage: (id: number) => void;
}

export const ConsoleContext = createContext<ConsoleServices>({ showMessage: () => undefined });

export function useConsole(): ConsoleServices {
  return useContext(ConsoleContext);
}
