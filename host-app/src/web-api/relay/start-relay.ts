import * as v from 'valibot';
import { newId } from '../../new-id.ts';
import type { App } from '../../store/app.ts';
import { keepConnected } from '../../store/keep-connected.ts';
import { socketAddress } from '../../socket-address.ts';
import { createWebApi } from '../create-web-api.ts';
import type { ApiAnswer } from '../messages.ts';
import { relayPath, toPage, type ToPage, type ToServer } from './channel.ts';
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
  /** Reloads the page as the workspace with this ID. */
  readonly reload: (workspaceId: string) => void;
}

/** Answers requests to the Web API that the server hands on, as long as the page is open. */
export function startRelay(app: App, { workspaceId, page, open, reload }: RelayPlace): () => void {
  const api = createWebApi({ ...app, newId });
  return keepConnected(app.realTime, () => {
    const socket = open(socketAddress(`.${relayPath}?workspace=${workspaceId}`, page));
    const send = (message: ToServer): void => socket.send(JSON.stringify(message));
    const journal = journalSender(app, send);
    socket.addEventListener('close', journal.endAll);
    const answerTo = (number: number, answering: Promise<ApiAnswer>): void =>
      void answering.then((answer) => send({ number, answer }));
    const hear = ({ data }: MessageEvent<string>): void => {
      const heard = v.parse(toPage, JSON.parse(data));
      if (heard.kind === 'diagnostic') app.journal.diagnostics.add({ ...heard.diagnostic });
      else if (heard.kind === 'request') answerTo(heard.number, api.answer(heard.request));
      else if (heard.kind === 'control') answerTo(heard.number, control(app, heard));
      else if (heard.kind === 'journal') void journal.follow(heard);
      else reload(workspaceId);
    };
    socket.addEventListener('message', hear);
    return socket;
  });
}

/** Few workspaces have a control door, so its code loads with its first use. */
async function control(
  app: App,
  { operation, input }: Extract<ToPage, { kind: 'control' }>,
): Promise<ApiAnswer> {
  const { runOperation } = await import('../../control/run-operation.ts');
  return runOperation(app, operation, input);
}

/** Sends the journal to each follower, from its first entry. */
function journalSender(app: App, send: (message: ToServer) => void) {
  const wanted = new Map<number, () => void>();
  const end = (follower: number): void => {
    wanted.get(follower)?.();
    wanted.delete(follower);
  };
  return {
    endAll: (): void => [...wanted.keys()].forEach(end),
    follow: async ({ follower, isWanted }: Extract<ToPage, { kind: 'journal' }>): Promise<void> => {
      end(follower);
      if (!isWanted) return;
      wanted.set(follower, () => undefined);
      const { sendJournal } = await import('../../control/send-journal.ts');
      if (!wanted.has(follower)) return;
      wanted.set(
        follower,
        sendJournal(app, (log, entry) => send({ follower, log, entry })),
      );
    },
  };
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
    reload: (workspaceId) => {
      const { origin, pathname } = view.location;
      view.location.replace(`${origin}${pathname}?workspace=${workspaceId}`);
    },
  });
  return () => {
    view.removeEventListener('focus', claim);
    stop();
  };
}
