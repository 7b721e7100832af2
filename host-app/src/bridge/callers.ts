import type { Diagnostic } from '../store/journal.ts';
import { explainNotice } from '../store/record-notices.ts';
import type { Host, ProviderHost } from './host.ts';

/** The host as each provider's handlers see it, and the last reply to each provider. */
export interface Callers {
  readonly hostFor: (provider: string) => ProviderHost;
  /** Message type of the last reply, or undefined after a failure. */
  readonly noteReply: (provider: string, type: string | undefined) => void;
}

/** The tables, whose notices refer to the subject of `explain`. */
export function explainedRecords(
  { records }: Pick<Host, 'records'>,
  explain: Host['explain'],
): Host['records'] {
  return records.heardBy((notice) => explain(explainNotice(notice)));
}

export function createCallers(host: Host): Callers {
  const hosts = new Map<string, ProviderHost>();
  const lastReplies = new Map<string, string | undefined>();
  return {
    hostFor: (caller) => {
      const known = hosts.get(caller);
      if (known) return known;
      const explained = new Set<string>();
      const explain = (diagnostic: Diagnostic): void =>
        host.explain({ provider: caller, ...diagnostic });
      const own: ProviderHost = {
        ...host,
        caller,
        records: explainedRecords(host, explain),
        explain,
        explainOnce: (diagnostic) => {
          // A page that loads again hears it again.
          const page = host.workspace.getState().connections[caller]?.revision;
          const key = `${page} ${diagnostic.rule} ${diagnostic.message}`;
          if (explained.has(key)) return;
          explained.add(key);
          explain(diagnostic);
        },
        lastReply: () => lastReplies.get(caller),
      };
      hosts.set(caller, own);
      return own;
    },
    noteReply: (provider, type) => void lastReplies.set(provider, type),
  };
}
