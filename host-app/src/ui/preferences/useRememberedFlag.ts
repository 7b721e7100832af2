import { useCallback, useState } from 'react';
import { recall, remember } from '../theme/browser-memory.ts';

/** A switch of the agent, kept for the next visit; `unlessChosen` until they choose. */
export function useRememberedFlag(
  name: string,
  unlessChosen: boolean,
): readonly [isOn: boolean, choose: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => {
    const kept = recall(name);
    return kept === undefined ? unlessChosen : kept === 'on';
  });
  const choose = useCallback(
    (next: boolean) => {
      setOn(next);
      remember(name, next ? 'on' : 'off');
    },
    [name],
  );
  return [isOn, choose];
}
