import * as v from 'valibot';
import { newId } from '../../new-id.ts';
import type { App } from '../../store/app.ts';
import { keepConnected } from '../../store/keep-connected.ts';
import { socketAddress } from '../../socket-address.ts';
import { createWebApi } from '../create-web-api.ts';
import { relayPath, toPage, type ToServer } from './channel.ts';
import { workspaceIdOf } from './workspace-id.ts';

/** The members of a socket that the relay uses. */
export type RelaySocket = Pick<
  WebSocket,
  'addEventListener' | 'removeEventListener' | 'send' | 'close'
>;

/** The surroundings of the relay: the browser's window, or a test. */
export interface RelayPlace {
  readonly workspaceId: string;
  /** Address of the workspace's page. */
  readonly page: string;
  readonly open: (address: string) => RelaySocket;
}

/** Answers requests to the Web API that the server hands on, as long as the page is open. */
export function startRelay(app: App, { workspaceId, page, open }: RelayPlace): () => void {
  const api = createWebApi({ ...app, newId });
  return keepConnected(app.realTime, () => {
    const socket = open(socketAddress(`.${relayPath}?workspace=${workspaceId}`, page));
    const hear = ({ data }: MessageEvent<string>): void => {
      const heard = v.parse(toPage, JSON.parse(data));
      if (heard.kind === 'diagnostic') {
        app.journal.diagnostics.add({ ...heard.diagnostic });
        return;
      }
      const { number, request } = heard;
      void api.answer(request).then((answer) => {
        const message: ToServer = { number, answer };
        socket.send(JSON.stringify(message));
      });
    };
    socket.addEventListener('message', hear);
    return socket;
  });
}

/**
 * The relay of the page in a browser. `cookie` is the name and value that the server has set; it is
 * set again when the window gets the focus, since all windows of a browser share it.
 */
export function startRelayInBrowser(app: App, view: Window, cookie: string): () => void {
  const claim = (): void => {
    // oxlint-disable-next-line unicorn/no-document-cookie -- the cookie store is asynchronous
    view.document.cookie = `${cookie}; SameSite=Strict; Path=/`;
  };
  view.addEventListener('focus', claim);
  const stop = startRelay(app, {
    workspaceId: workspaceIdOf(cookie),
    page: view.location.href,
    open: (address) => new WebSocket(address),
  });
  return () => {
    view.removeEventListener('focus', claim);
    stop();
  };
}
