import { helpGreeting } from '../../contract/help-greeting.ts';
import type { CallSite, Explanation, HelpReport, Ping } from '../../contract/help.ts';

/**
 * The connection to the host's diagnostics. A port, so that no listener of the widget sees any of
 * it.
 */
export interface Desk {
  readonly report: (report: HelpReport) => void;
}

interface DeskWindow {
  readonly top: {
    readonly postMessage: (message: unknown, target: string, transfer: Transferable[]) => void;
  } | null;
  readonly addEventListener: (type: string, listener: () => void) => void;
}

/** Opens the connection to the top window at `hostOrigin`, which may never reply. */
export function openDesk(
  view: DeskWindow,
  hostOrigin: string | undefined,
  explain: (explanation: Explanation) => CallSite | undefined,
): Desk {
  if (hostOrigin === undefined || !view.top) return { report: () => undefined };
  const { port1, port2 } = new MessageChannel();
  const report = (content: HelpReport): void => port1.postMessage(content);
  port1.addEventListener('message', ({ data }: MessageEvent<Explanation | Ping>) => {
    if ('isPing' in data) {
      report({ kind: 'alive' });
      return;
    }
    const site = explain(data);
    if (site) report(site);
  });
  port1.start();
  view.top.postMessage({ [helpGreeting]: 1 }, hostOrigin, [port2]);
  view.addEventListener('pagehide', () => report({ kind: 'gone' }));
  return { report };
}
