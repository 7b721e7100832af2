import {
  useEffect,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';

/** A component whose code loads after the first screen. */
export interface OnDemand<Props> {
  (props: Props): ReactNode;
  /** Fetches the code; a second call costs nothing. */
  readonly preload: () => Promise<void>;
  /** The component, once its code has loaded. */
  readonly useLoaded: () => ComponentType<Props> | undefined;
}

interface OnDemandOptions {
  /** Placeholder until then. */
  readonly waiting?: ReactNode;
  /** Rarely needed, so it is fetched after the parts that every agent needs. */
  readonly isRare?: boolean;
}

type Preload = () => Promise<void>;

const common = new Set<Preload>();
const rare = new Set<Preload>();

/**
 * Fetches everything that the first screen leaves out; the rare parts one by one, whenever the
 * browser is idle. A part that cannot be fetched now is fetched when it is needed.
 */
export async function preloadOnDemand(whenIdle: () => Promise<void> = idle): Promise<void> {
  await Promise.allSettled([...common].map((preload) => preload()));
  for (const preload of rare) {
    await whenIdle();
    await preload().catch(() => undefined);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}

/**
 * Renders `waiting` until the code has loaded, and the component at once if it already has. Code
 * that cannot be fetched fails its region, whose Retry fetches it again: the server may be back by
 * then.
 *
 * React's `lazy` waits for a task even when the code was fetched long ago, so a menu would open
 * late, or never while the clock is stopped; it also keeps a failure forever.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = null, isRare = false }: OnDemandOptions = {},
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
  const preload: Preload = () => (fetching ??= fetchCode());
  const subscribe = (onChange: () => void) => {
    listeners.add(onChange);
    return () => listeners.delete(onChange);
  };
  const useLoaded = () => useSyncExternalStore(subscribe, () => loaded);
  const Part = (props: Props): ReactNode => {
    const Loaded = useLoaded();
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => void preload().catch((error: unknown) => setFailure({ error })), []);
    if (failure) throw failure.error;
    // oxlint-disable-next-line react/static-components -- set once, when its code is here
    return Loaded ? <Loaded {...props} /> : waiting;
  };
  (isRare ? rare : common).add(preload);
  return Object.assign(Part, { preload, useLoaded });
}
