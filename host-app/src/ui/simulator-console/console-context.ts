import { createContext, useContext } from 'react';

/** Services that the console offers to its tabs. */
export interface ConsoleServices {
  /** Goes to a message in the traffic. */
  readonly showMessage: (id: number) => void;
}

export const ConsoleContext = createContext<ConsoleServices>({ showMessage: () => undefined });

export function useConsole(): ConsoleServices {
  return useContext(ConsoleContext);
}
