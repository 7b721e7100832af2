/** Audio for the other side: a microphone, or a quiet tone without one. */
export interface Voice {
  readonly kind: 'microphone' | 'tone';
  readonly track: MediaStreamTrack;
  /** Why there is no microphone. */
  readonly problem?: string;
  readonly stop: () => void;
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof DOMException)) return String(error);
  if (error.name === 'NotAllowedError') return 'The microphone was blocked';
  if (error.name === 'NotFoundError') return 'No microphone was found';
  if (error.name === 'NotReadableError') return 'Another program is using the microphone';
  return error.message;
};

/** A tone that shows the other side that the line is alive. */
const createTone = (context: AudioContext, problem: string): Voice => {
  const output = context.createMediaStreamDestination();
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = 330;
  volume.gain.value = 0.05;
  oscillator.connect(volume).connect(output);
  oscillator.start();
  const [track] = output.stream.getAudioTracks();
  if (!track) throw new Error('An audio destination has no track');
  return { kind: 'tone', track, problem, stop: () => oscillator.stop() };
};

/** Opens the chosen microphone, or the default one; never fails. */
export const openVoice = async (context: AudioContext, deviceId?: string): Promise<Voice> => {
  // Pages over plain http from another machine have no devices at all.
  const devices: MediaDevices | undefined = Reflect.get(navigator, 'mediaDevices');
  if (!devices) return createTone(context, 'This page may not use a microphone without https');
  try {
    const stream = await devices.getUserMedia({
      audio: deviceId ? { deviceId: { exact: deviceId } } : true,
    });
    const [track] = stream.getAudioTracks();
    if (!track) return createTone(context, 'The microphone produces no sound');
    return { kind: 'microphone', track, stop: () => track.stop() };
  } catch (error) {
    return createTone(context, reasonOf(error));
  }
};
