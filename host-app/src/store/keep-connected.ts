import type { App } from './app.ts';

/** The delay before a broken connection is tried again. */
const pause = 1_000;

type Closing = Pick<WebSocket, 'addEventListener' | 'removeEventListener' | 'close'>;

/** Opens a socket, and another one each time it closes, until stopped. */
export function keepConnected(
  realTime: App['realTime'],
  open: () => Closing,
  onClosed: () => void = () => undefined,
): () => void {
  let stop: (() => void) | undefined;
  const connect = (): void => {
    const socket = open();
    const again = (): void => {
      onClosed();
      stop = realTime.after(pause, connect);
    };
    socket.addEventListener('close', again);
    stop = () => {
      socket.removeEventListener('close', again);
      socket.close();
    };
  };
  connect();
  return () => stop?.();
}
