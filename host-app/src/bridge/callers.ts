import type { Host, ProviderHost } from './host.ts';

/** The host as each provider's handlers see it, and what a provider was answered last. */
export interface Callers {
  readonly hostFor: (provider: string) => ProviderHost;
  /** Message type of the last reply, or undefined after a failure. */
  readonly noteReply: (provider: string, type: string | undefined) => void;
}

export function createCallers(host: Host): Callers {
  const hosts = new Map<string, ProviderHost>();
  const lastReplies = new Map<string, string | undefined>();
  return {
    hostFor: (caller) => {
      const known = hosts.get(caller);
      if (known) return known;
      const explained = new Set<string>();
      const own: ProviderHost = {
        ...host,
        caller,
        explain: (diagnostic) => host.explain({ provider: caller, ...diagnostic }),
        explainOnce: (diagnostic) => {
          const key = `${diagnostic.rule} ${diagnostic.message}`;
          if (explained.has(key)) return;
          explained.add(key);
          host.explain({ provider: caller, ...diagnostic });
        },
        lastReply: () => lastReplies.get(caller),
      };
      hosts.set(caller, own);
      return own;
    },
    noteReply: (provider, type) => void lastReplies.set(provider, type),
  };
}
