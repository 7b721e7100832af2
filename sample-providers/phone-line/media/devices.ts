export interface AudioDevices {
  readonly microphones: readonly AudioDevice[];
  readonly speakers: readonly AudioDevice[];
}

export interface AudioDevice {
  readonly id: string;
  readonly label: string;
}

export const noDevices: AudioDevices = { microphones: [], speakers: [] };

const named = (devices: readonly MediaDeviceInfo[], kind: MediaDeviceKind, word: string) =>
  devices
    .filter((device) => device.kind === kind && device.deviceId !== '')
    .map(({ deviceId, label }, index) => ({
      id: deviceId,
      label: label || `${word} ${index + 1}`,
    }));

/**
 * The devices that the browser shows to this page; names are available once a microphone was used.
 */
export const listDevices = async (): Promise<AudioDevices> => {
  const media: MediaDevices | undefined = Reflect.get(navigator, 'mediaDevices');
  if (!media) return noDevices;
  const devices = await media.enumerateDevices();
  return {
    microphones: named(devices, 'audioinput', 'Microphone'),
    speakers: named(devices, 'audiooutput', 'Speaker'),
  };
};
