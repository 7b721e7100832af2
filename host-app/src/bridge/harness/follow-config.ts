import * as v from 'valibot';
import type { App } from '../../store/app.ts';
import { inform, warn } from '../../workspace/notices/bars.ts';

const change = v.variant('kind', [
  v.object({ number: v.number(), kind: v.literal('changed') }),
  v.object({ number: v.number(), kind: v.literal('refused'), text: v.string() }),
]);

/** How long after the connection broke it is tried again. */
const pause = 1_000;

const noteKey = 'sidetone.reloaded';

/**
 * Loads the workspace again when its config file has changed, with a note; says what is wrong with an
 * edit that cannot be used, and keeps the previous config.
 */
export function followConfig(
  { workspace, realTime }: Pick<App, 'workspace' | 'realTime'>,
  /** The change that the page was loaded after. */
  since: string,
): () => void {
  if (sessionStorage.getItem(noteKey) !== null) {
    sessionStorage.removeItem(noteKey);
    const message = 'The config file changed, so the workspace reloaded.';
    workspace.apply(inform, { message });
  }
  let known = since;
  let stop: (() => void) | undefined;

  const hear = ({ data }: MessageEvent<string>): void => {
    const told = v.parse(change, JSON.parse(data));
    known = String(told.number);
    if (told.kind === 'refused') {
      const message = `The config file was not applied: ${told.text}`;
      workspace.apply(warn, { message });
      return;
    }
    sessionStorage.setItem(noteKey, '1');
    location.reload();
  };

  const listen = (): void => {
    const { protocol, host } = location;
    const scheme = protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(`${scheme}//${host}/sidetone/changes?since=${known}`);
    const again = (): void => {
      stop = realTime.after(pause, listen);
    };
    socket.addEventListener('message', hear);
    socket.addEventListener('close', again);
    stop = () => {
      socket.removeEventListener('close', again);
      socket.close();
    };
  };

  listen();
  return () => stop?.();
}
