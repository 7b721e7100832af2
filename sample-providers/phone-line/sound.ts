import { createHoldMusic } from './media/hold-music.ts';
import { openVoice, type Voice } from './media/voice.ts';

/** The sounds of one telephone; no audio is opened before the first call. */
export interface Sound {
  readonly context: () => AudioContext;
  readonly voice: () => Promise<Voice>;
  readonly music: () => MediaStreamTrack | undefined;
  readonly microphoneId: () => string;
  readonly speakerId: () => string;
  /** The next call uses this microphone. */
  readonly chooseMicrophone: (deviceId: string) => void;
  readonly chooseSpeaker: (deviceId: string) => void;
  readonly stopVoice: () => void;
}

export const createSound = (): Sound => {
  let context: AudioContext | undefined;
  let voice: Promise<Voice> | undefined;
  let music: MediaStreamTrack | undefined;
  let microphone = '';
  let speaker = '';
  const openContext = (): AudioContext => {
    if (!context) {
      const opened = new AudioContext();
      context = opened;
      // Browsers keep it silent until the person has clicked on the page.
      const resume = (): void => void opened.resume();
      document.addEventListener('pointerdown', resume);
      document.addEventListener('keydown', resume);
    }
    return context;
  };
  const stopVoice = (): void => {
    void voice?.then(({ stop }) => stop());
    voice = undefined;
  };
  return {
    context: openContext,
    voice: () => (voice ??= openVoice(openContext(), microphone)),
    music: () => (music ??= createHoldMusic(openContext())),
    microphoneId: () => microphone,
    speakerId: () => speaker,
    chooseMicrophone: (deviceId) => {
      microphone = deviceId;
      stopVoice();
    },
    chooseSpeaker: (deviceId) => {
      speaker = deviceId;
    },
    stopVoice,
  };
};
