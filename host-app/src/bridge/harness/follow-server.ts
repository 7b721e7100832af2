import { socketAddress } from '../../socket-address.ts';
import * as v from 'valibot';
import type { App } from '../../store/app.ts';
import { keepConnected } from '../../store/keep-connected.ts';
import { inform, warn } from '../../workspace/notices/bars.ts';
import { createServerBars } from './server-bars.ts';
import type { ServedPage } from './served-by.ts';

const news = v.variant('kind', [
  v.object({ kind: v.literal('changed'), mark: v.string() }),
  v.object({ kind: v.literal('refused'), mark: v.string(), text: v.string() }),
  v.object({ kind: v.literal('version'), mark: v.string(), version: v.string() }),
]);

/**
 * Failed attempts in a row before the agent sees a message. Attempts, not seconds: the time that a
 * laptop sleeps is not an outage.
 */
const patience = 5;

const noteKey = 'sidetone.reloaded';

/** The page members that this needs; `Location` has them. */
type Place = Pick<Location, 'href' | 'reload'>;

/**
 * Follows the server that the workspace came from.
 *
 * Reloads the workspace with a note when its config file has changed; reports an edit that cannot
 * be used, and keeps the previous config. Shows when the server is gone, until it returns; offers a
 * reload when the server that returns would make a different page.
 */
export function followServer(
  { workspace, realTime }: Pick<App, 'workspace' | 'realTime'>,
  page: ServedPage,
  place: Place,
): () => void {
  if (sessionStorage.getItem(noteKey) !== null) {
    sessionStorage.removeItem(noteKey);
    const message = 'The config file changed, so the workspace reloaded.';
    workspace.apply(inform, { message });
  }
  const bars = createServerBars(workspace, () => place.reload());
  let known = page.mark;
  let failures = 0;

  const hear = ({ data }: MessageEvent<string>): void => {
    const heard = v.parse(news, JSON.parse(data));
    known = heard.mark;
    if (heard.kind === 'version') bars.setOutdated(heard.version !== page.version);
    else if (heard.kind === 'refused') {
      workspace.apply(warn, { message: `The config file was not applied: ${heard.text}` });
    } else {
      sessionStorage.setItem(noteKey, '1');
      place.reload();
    }
  };

  const open = (): WebSocket => {
    const socket = new WebSocket(socketAddress(`sidetone/changes?since=${known}`, place.href));
    socket.addEventListener('open', () => {
      failures = 0;
      bars.setGone(false);
    });
    socket.addEventListener('message', hear);
    return socket;
  };

  const stop = keepConnected(realTime, open, () => {
    failures += 1;
    bars.setGone(failures > patience);
  });
  return () => {
    stop();
    bars.stop();
  };
}
