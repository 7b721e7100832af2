import { useState } from 'react';

/** The tooltip of a button that opens something: gone while it is open, for it would lie on top. */
export function useTriggerTip(isOpen: boolean) {
  const [isWanted, setWanted] = useState(false);
  return {
    visible: isWanted && !isOpen,
    onVisibleChange: (_event: unknown, data: { readonly visible: boolean }) =>
      setWanted(data.visible),
  };
}
