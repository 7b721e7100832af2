/** The providers that registered each event through `addHandler`. */
export interface Registrations {
  readonly add: (provider: string, event: string) => void;
  readonly remove: (provider: string, event: string) => void;
  readonly has: (provider: string, event: string) => boolean;
  /** Forgets a provider whose page is gone. */
  readonly forget: (provider: string) => void;
  /**
   * Reports an event when a first provider registers it, and when the last one removes it. Returns
   * a function that stops it.
   */
  readonly watch: (onChange: (event: string, isWanted: boolean) => void) => () => void;
}

export function createRegistrations(): Registrations {
  const providers = new Map<string, Set<string>>();
  const watchers = new Set<(event: string, isWanted: boolean) => void>();
  const tell = (event: string, isWanted: boolean): void => {
    for (const watcher of watchers) watcher(event, isWanted);
  };
  const remove = (provider: string, event: string): void => {
    const wanting = providers.get(event);
    if (!wanting?.delete(provider) || wanting.size > 0) return;
    providers.delete(event);
    tell(event, false);
  };
  return {
    add: (provider, event) => {
      const wanting = providers.get(event);
      if (wanting) {
        wanting.add(provider);
        return;
      }
      providers.set(event, new Set([provider]));
      tell(event, true);
    },
    remove,
    has: (provider, event) => providers.get(event)?.has(provider) ?? false,
    forget: (provider) => {
      for (const event of providers.keys()) remove(provider, event);
    },
    watch: (onChange) => {
      watchers.add(onChange);
      for (const event of providers.keys()) onChange(event, true);
      return () => void watchers.delete(onChange);
    },
  };
}
