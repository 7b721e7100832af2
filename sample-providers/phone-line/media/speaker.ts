/** Plays the audio from the other side. */
export interface Speaker {
  readonly play: (stream: MediaStream) => void;
  readonly setMuted: (isMuted: boolean) => void;
  readonly choose: (deviceId: string) => void;
  readonly stop: () => void;
}

/** A browser may require a click first: then `onBlocked` is called, and the next click starts it. */
export const createSpeaker = (deviceId: string, onBlocked: () => void): Speaker => {
  const audio = new Audio();
  const start = (): void => {
    audio.play().catch((error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      onBlocked();
      document.addEventListener('pointerdown', start, { once: true });
    });
  };
  const choose = (id: string): void => {
    // If a device is gone, the sound stays on the previous one.
    if (id && 'setSinkId' in audio) audio.setSinkId(id).catch(() => undefined);
  };
  choose(deviceId);
  return {
    play: (stream) => {
      audio.srcObject = stream;
      start();
    },
    setMuted: (isMuted) => {
      audio.muted = isMuted;
    },
    choose,
    stop: () => {
      document.removeEventListener('pointerdown', start);
      audio.srcObject = null;
    },
  };
};
