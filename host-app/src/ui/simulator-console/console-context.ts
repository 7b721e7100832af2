import { createContext, useContext } from 'react';

/** What the tabs of the console ask of it. */
export interface ConsoleServices {
  /** Goes to a message of the traffic. */
  readonly showMessage: (id: number) => void;
}

export const ConsoleContext = createContext<ConsoleServices>({ showMessage: () => undefined });

export function useConsole(): ConsoleServices {
  return useContext(ConsoleContext);
}
