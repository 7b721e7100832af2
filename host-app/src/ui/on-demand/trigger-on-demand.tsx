import { useState, type ComponentType, type ReactNode } from 'react';
import { onDemand } from './on-demand.tsx';

/** A menu or dialog with its own trigger, that can start out open. */
export interface OpensAtFirst {
  readonly isOpenAtFirst: boolean;
}

/** The trigger before it was ever used. */
export interface UnusedTrigger {
  readonly onUse: () => void;
}

/**
 * A button whose menu or dialog is fetched behind the first screen, and built on its first use.
 *
 * Until then only `Unused` is there, which looks and is called the same.
 */
export function triggerOnDemand(
  Unused: ComponentType<UnusedTrigger>,
  load: () => Promise<ComponentType<OpensAtFirst>>,
): () => ReactNode {
  const used = onDemand(load);
  return function TriggerOnDemand() {
    const Used = used.useLoaded();
    const [isUsed, setUsed] = useState(false);
    if (Used && isUsed) return <Used isOpenAtFirst />;
    const use = (): void => {
      setUsed(true);
      void used.preload();
    };
    return <Unused onUse={use} />;
  };
}
