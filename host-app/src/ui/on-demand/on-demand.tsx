import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';

/** A component whose code comes after the first screen. */
export interface OnDemand<Props> {
  (props: Props): ReactNode;
  /** Fetches the code; a second time costs nothing. */
  readonly preload: () => Promise<void>;
  /** The component once its code is here. */
  readonly useLoaded: () => ComponentType<Props> | undefined;
}

const all = new Set<() => Promise<void>>();

/** Fetches everything that was left out of the first screen. */
export async function preloadOnDemand(): Promise<void> {
  await Promise.all([...all].map((preload) => preload()));
}

/**
 * Renders nothing until the code is here, and at once when it is.
 *
 * React's `lazy` waits a task even for code that was fetched long ago: a menu would open late, and on
 * a clock that stands still never.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let loaded: ComponentType<Props> | undefined;
  let fetching: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const fetchCode = async (): Promise<void> => {
    try {
      loaded = await load();
    } catch (error) {
      fetching = undefined;
      throw error;
    }
    listeners.forEach((listener) => listener());
  };
  const preload = (): Promise<void> => (fetching ??= fetchCode());
  const subscribe = (onChange: () => void) => {
    listeners.add(onChange);
    return () => listeners.delete(onChange);
  };
  const useLoaded = () => useSyncExternalStore(subscribe, () => loaded);
  const Part = (props: Props): ReactNode => {
    const Loaded = useLoaded();
    useEffect(() => void preload(), []);
    // oxlint-disable-next-line react/static-components -- set once, when its code is here
    return Loaded ? <Loaded {...props} /> : null;
  };
  all.add(preload);
  return Object.assign(Part, { preload, useLoaded });
}
