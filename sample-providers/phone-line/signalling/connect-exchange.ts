import { type ExchangeMessage, type LineMessage, parseExchangeMessage } from './line-message.ts';

/**
 *   connecting --joined--> open --connection lost--> connecting
 *       `--no answer--> closed --a while later--> connecting
 */
export type ExchangeStatus = 'connecting' | 'open' | 'closed';

export interface Identity {
  readonly kind: 'agent' | 'customer';
  readonly name: string;
  readonly number?: string;
}

export interface ExchangeListener {
  readonly onStatus: (status: ExchangeStatus) => void;
  readonly onMessage: (message: ExchangeMessage) => void;
}

export interface ExchangeConnection {
  readonly send: (to: string, message: LineMessage) => void;
  readonly setBusy: (isBusy: boolean) => void;
  /** Announces a new name or number to the room. */
  readonly introduce: (identity: Identity) => void;
  readonly close: () => void;
}

const shortestPauseMs = 1_000;
const longestPauseMs = 20_000;

/** Joins the room of telephones, and joins again whenever the connection is lost. */
export const connectExchange = (
  url: string,
  firstIdentity: Identity,
  { onStatus, onMessage }: ExchangeListener,
): ExchangeConnection => {
  let identity = firstIdentity;
  let socket: WebSocket | undefined;
  let pause = shortestPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const say = (message: object): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const join = (): void => say({ type: 'join', ...identity });

  const open = (): void => {
    // Without a network, an attempt would only fill the browser's log.
    if (!navigator.onLine) return retryLater();
    onStatus('connecting');
    const current = new WebSocket(url);
    socket = current;
    current.addEventListener('open', join);
    current.addEventListener('message', ({ data }) => {
      const message = parseExchangeMessage(data);
      if (message?.type === 'joined') {
        pause = shortestPauseMs;
        onStatus('open');
      }
      if (message) onMessage(message);
    });
    current.addEventListener('close', retryLater);
  };

  const retryLater = (): void => {
    if (isClosed) return;
    onStatus('closed');
    timer = setTimeout(open, pause);
    pause = Math.min(pause * 2, longestPauseMs);
  };

  open();
  return {
    send: (to, message) => say({ type: 'send', to, message }),
    setBusy: (isBusy) => say({ type: 'status', isBusy }),
    introduce: (next) => {
      identity = next;
      join();
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
};
