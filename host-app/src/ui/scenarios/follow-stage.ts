import { keepConnected } from '../../store/keep-connected.ts';
import type { App } from '../../store/app.ts';
import { socketAddress } from '../../socket-address.ts';

/** Reloads a story after an edit of its files: the story begins again with the new ones. */
export function followStage({ realTime }: App): void {
  const mark = document.getElementById('sidetone-config')?.dataset['watched'];
  if (mark === undefined) return;
  keepConnected(
    realTime,
    () => {
      const socket = new WebSocket(socketAddress(`sidetone/changes?since=${mark}`, location.href));
      socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
        if (JSON.parse(data).kind === 'changed') location.reload();
      });
      return socket;
    },
    () => undefined,
  );
}
