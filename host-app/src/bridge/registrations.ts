/** Which provider asked for which event, as `addHandler` announces it. */
export interface Registrations {
  readonly add: (provider: string, event: string) => void;
  readonly remove: (provider: string, event: string) => void;
  readonly has: (provider: string, event: string) => boolean;
  /** Forgets a provider whose page is gone. */
  readonly forget: (provider: string) => void;
}

export function createRegistrations(): Registrations {
  const events = new Map<string, Set<string>>();
  return {
    add: (provider, event) => {
      const known = events.get(provider) ?? new Set();
      events.set(provider, known.add(event));
    },
    remove: (provider, event) => void events.get(provider)?.delete(event),
    has: (provider, event) => events.get(provider)?.has(event) ?? false,
    forget: (provider) => void events.delete(provider),
  };
}
