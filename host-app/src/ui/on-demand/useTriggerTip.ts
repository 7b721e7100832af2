import { useState } from 'react';

/**
 * The tooltip of a button that opens something: hidden while it is open, because it would cover it.
 */
export function useTriggerTip(isOpen: boolean) {
  const [isWanted, setWanted] = useState(false);
  return {
    visible: isWanted && !isOpen,
    onVisibleChange: (_event: unknown, data: { readonly visible: boolean }) =>
      setWanted(data.visible),
  };
}
