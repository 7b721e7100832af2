import type { ScriptPage } from '../script-page.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import type { ScriptChange } from './changes.ts';

/** Events of the sessions, posted to every window of the same origin (documented). */
export interface Topics {
  /** Throws for a name that is not an event: a channel named "undefined" would hide the mistake. */
  readonly nameOf: (event: unknown) => string;
  readonly post: (change: ScriptChange) => void;
  readonly stop: () => void;
}

const events = {
  ON_SESSION_SWITCH: 'switch',
  ON_SESSION_CLOSED: 'close',
  ON_TAB_SWITCH: 'tab',
} as const satisfies Readonly<Record<string, ScriptChange['kind']>>;

export function createTopics(page: ScriptPage): Topics {
  const pageId = page.newId();
  const channels = new Map<string, BroadcastChannel>();
  return {
    nameOf: (event) => {
      const name = String(event);
      const kind = Object.entries(events).find(([known]) => known === name)?.[1];
      if (kind === undefined) {
        const diagnostic = scriptDiagnostics.unknownTopic(name);
        page.say(diagnostic);
        throw new Error(`${diagnostic.message} ${diagnostic.fix}`);
      }
      const topic = `apm:${pageId}:${name}`;
      // Nobody can listen before the name was asked for.
      if (!channels.has(kind)) channels.set(kind, new BroadcastChannel(topic));
      return topic;
    },
    post: ({ kind, fields }) => channels.get(kind)?.postMessage(fields),
    stop: () => channels.forEach((channel) => channel.close()),
  };
}
